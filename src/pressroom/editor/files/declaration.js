/* The text of a file from a draft's values: keys in the contract's order, each value on its line, as
   `plain_yaml` of the library writes it. Decap's own way folds texts and moves keys, so that a change
   of one word would look like twenty. */
(() => {
  "use strict";

  const MOMENT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;
  const BEGINS_WELL = /^[\p{L}\p{N}]/u;
  const MEANS_SOMETHING = /:(?:\s|$)|\s#|\s$|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;
  const FIGURES = /^(?:[-+0-9 .:_()]+|0[xo][0-9a-f]+|[-+.0-9]+e[-+0-9]+)$/i;
  const TYPED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
  const SEPARATES = /[,[\]{}?:]/;

  const isGroup = (value) => typeof value === "object" && value !== null;

  const isPlain = (text) =>
    MOMENT.test(text) ||
    (BEGINS_WELL.test(text) &&
      !MEANS_SOMETHING.test(text) &&
      !FIGURES.test(text) &&
      !TYPED.test(text));

  const quoted = (text) =>
    /["\\]/.test(text) && !/[\x00-\x1f\x7f-\x9f]/.test(text)
      ? `'${text.replaceAll("'", "''")}'`
      : JSON.stringify(text);

  const scalar = (value) => {
    const text = String(value);
    return typeof value !== "string" || isPlain(text) ? text : quoted(text);
  };

  const inList = (value) =>
    typeof value === "string" && SEPARATES.test(value) ? quoted(value) : scalar(value);

  /* What follows `key:`, on its line or on lines of its own. */
  const node = (value, indent) => {
    if (Array.isArray(value)) {
      return value.some(isGroup)
        ? `\n${value.map((item) => `${indent}- ${node(item, `${indent}  `).trimStart()}`).join("")}`
        : ` [${value.map(inList).join(", ")}]\n`;
    }
    return isGroup(value) ? `\n${lines(value, indent)}` : ` ${scalar(value)}\n`;
  };

  const lines = (values, indent) =>
    Object.entries(values)
      .map(([key, value]) => `${indent}${key}:${node(value, `${indent}  `)}`)
      .join("");

  /* `order` names the keys, each with the order of what stands in it; others come last. */
  const inOrder = (value, order) => {
    if (Array.isArray(value)) {
      return value.map((item) => inOrder(item, order));
    }
    if (!isGroup(value)) {
      return value;
    }
    const known = Object.keys(order || {});
    const keys = [
      ...known.filter((key) => key in value),
      ...Object.keys(value).filter((key) => !known.includes(key)),
    ];
    return Object.fromEntries(keys.map((key) => [key, inOrder(value[key], order?.[key])]));
  };

  /* What a paragraph, list or table says, whatever its signs, spaces and columns look like. */
  const said = (block) =>
    block
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .replace(/[ \t]+/g, "")
      .replace(/^[|:-]*-[|:-]*$/gm, "|-|")
      .replace(/^[*+-]/gm, "-")
      .replaceAll("_", "*");

  /* The blocks of `after`; one that says what a block of `before` said stays as it was. Decap writes
     the whole text anew, and forgets how the columns of a table are set. */
  const withOldBlocks = (before, after) => {
    const old = new Map();
    for (const block of before.split(/\n{2,}/)) {
      old.set(said(block), [...(old.get(said(block)) || []), block]);
    }
    return after
      .split(/\n{2,}/)
      .map((block) => (old.get(said(block)) || []).shift() ?? block.replace(/^(\s*)\* /gm, "$1- "))
      .join("\n\n");
  };

  const bodyOf = (text) => text.replace(/^---\n[^]*?\n---\n/, "");

  /* The text of the file; `before` is what it was, empty for a new one. */
  window.declared = ({ body, ...values }, order, before) => {
    const text = withOldBlocks(bodyOf(before).trim(), (body || "").trim());
    return `---\n${lines(inOrder(values, order), "")}---\n${text}\n`;
  };
})();
