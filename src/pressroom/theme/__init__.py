"""The MkDocs theme `pressroom`: Material's skeleton in the press room's own frame, words and fonts.

What its templates read, beside what MkDocs gives every theme:

`config.extra.press` (needed)
    `name`, `address`, `notice` (a line on top of every page), `reuse_note`, each also as `name_en`
    for pages in English; `phone`, `email`, `logo` (a path from the root);
    `editions`: a list of `{language, name, home}`, the default first, `home` from the root (`""`,
    `"en/"`);
    `feeds`: `{language: [{type, title, href}]}`, named in the head of hand-written pages;
    `portal` `{url}`, `feedback` `{url, phone, email}`;
    `words`: by language, what `of_theme(name)` of the interface gives.

`languages` (context of a hand-written page)
    `{language, href}` of each edition that has this page, `href` from the root; empty where it
    stands alone.

`page.meta`
    `language`: the words of the frame and `<html lang>`; `home`: the title is the publisher's name
    alone; `hide`: `[navigation, toc]`; and of a shell (`template: shell.html`) `shell`, its kind,
    and `section`, the address of the tab to mark. Of a notice (`template: notice.html`) `section`
    too, `breadcrumbs` and `days`, which are HTML, and `feeds`, named before those of its language.

A shell holds the slots `@@base@@` (ends in `/`), `@@title@@`, `@@head@@`, `@@main@@` and, with two
or more editions, `@@languages@@` (items of a list). No page needs more than `default-src 'none';
script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data:`.
"""
