"""The form in the browser: Decap CMS at `/admin/`, with all that it shows made from the room.

Its fields come from the table of fields, its choices from the network, the topics, the register.
Decap itself is installed from npm by its lock (`npm/`), beside the press room and never by a build;
where it is not there, a build leaves the form out.
"""
