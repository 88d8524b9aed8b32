/* What the contract asks of Decap CMS: moments in the press room's zone, choices that keep what they
   do not offer, groups that a type asks for, nothing empty written, translations apart. */
(() => {
  "use strict";

  window.CMS_MANUAL_INIT = true;

  const root = document.documentElement;
  const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;
  const TRANSLATION = /\/[^/.]+\.[^/]+\.md$/;

  const isEmpty = (value) =>
    value === undefined ||
    value === null ||
    value === "" ||
    (typeof value === "object" && typeof value.every === "function" && value.every(isEmpty));

  /* A draft's values as a file has them: in Unicode's one form (NFC), texts on one line but for the
     body, and nothing that is empty. */
  const tidy = (value, key) => {
    if (typeof value === "string") {
      const text = value.normalize("NFC");
      return key === "body" ? text.replace(/[ \t]+$/gm, "") : text.replace(/\s+/g, " ").trim();
    }
    if (value && typeof value.filterNot === "function") {
      return value.map(tidy).filterNot(isEmpty);
    }
    return value;
  };

  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const registerMoment = (CMS, timezone) => {
    const { control, preview } = CMS.getWidget("datetime");
    const parts = new Intl.DateTimeFormat("sv-SE", {
      timeZone: timezone,
      dateStyle: "short",
      timeStyle: "short",
    });
    const local = (moment, inputType) => {
      const text = parts.format(moment);
      return inputType === "date" ? text.slice(0, 10) : text.replace(" ", "T");
    };

    /* The browser may stand anywhere: what is typed, and what now is, is the press room's time. */
    class Moment extends control {
      constructor(props) {
        super(props);
        const shown = this.formatInputValue;
        this.getNow = () => local(new Date(), this.getFormat().inputType);
        this.formatInputValue = (value) =>
          OFFSET.test(value)
            ? local(new Date(value), this.getFormat().inputType)
            : shown.call(this, value);
      }
    }
    CMS.registerWidget("moment", Moment, preview);
  };

  const registerChoice = (CMS, screen) => {
    const { control, preview } = CMS.getWidget("select");
    const say = {
      guidance: ({ context }) => (context === "menu" ? screen.options : screen.field),
      onChange: ({ action, label }) =>
        filled(action === "select-option" ? screen.chosen : screen.left, { label: label || "" }),
      onFocus: ({ label }) => label || "",
      onFilter: ({ resultsMessage }) => resultsMessage,
    };

    const Cross = ({ data, innerProps }) =>
      window.h(
        "div",
        { ...innerProps, "aria-label": filled(screen.remove, { label: data.label }) },
        "×",
      );

    class Choice extends control {
      constructor(props) {
        super(props);
        this.handleChange = (chosen) => {
          const { field, value, onChange } = this.props;
          if (!field.get("multiple")) {
            onChange(chosen ? chosen.value : null);
            return;
          }
          const offered = field.get("options").map((option) => option.get("value"));
          const before = value && value.filterNot ? value : field.get("options").clear();
          const kept = before.filterNot((item) => offered.includes(item));
          onChange(kept.concat((chosen || []).map((option) => option.value)));
        };
      }

      render() {
        const made = super.render();
        const { field, value } = this.props;
        /* Unquoted, Decap reads the word `false` as a truth value. */
        const meant = (option) => option.get("value") === String(value);
        const word = typeof value === "boolean" && field.get("options").find(meant);
        return window.h(made.type, {
          ...made.props,
          value: word ? word.toJS() : made.props.value,
          noOptionsMessage: () => screen.nothing,
          screenReaderStatus: ({ count }) => String(count),
          ariaLiveMessages: say,
          components: { ...made.props.components, MultiValueRemove: Cross },
        });
      }
    }
    CMS.registerWidget("choice", Choice, preview);

    /* The choice of a release's type: it decides which groups are shown, see types.css. */
    class Kind extends Choice {
      componentDidMount() {
        super.componentDidMount();
        root.dataset.type = this.props.value || "";
      }

      componentDidUpdate() {
        root.dataset.type = this.props.value || "";
      }

      componentWillUnmount() {
        delete root.dataset.type;
      }
    }
    CMS.registerWidget("kind", Kind, preview);
  };

  const registerGroup = (CMS) => {
    const { control, preview } = CMS.getWidget("object");

    /* What a group needs is asked for where the type has it, or where something is written in it. */
    class Group extends control {
      constructor(props) {
        super(props);
        const validate = this.validate;
        this.validate = () => {
          const { field, value } = this.props;
          const types = field.get("only_for");
          const asked = types ? types.includes(root.dataset.type) : field.get("always");
          if (asked || !isEmpty(value)) {
            validate();
          }
        };
      }
    }
    CMS.registerWidget("group", Group, preview);
  };

  const registerSection = (CMS) => {
    const Section = window.createClass({
      getInitialState() {
        const data = this.props.getEntry().get("data");
        return { open: this.props.field.get("keys").some((key) => !isEmpty(data.get(key))) };
      },
      componentDidMount() {
        this.show();
      },
      componentDidUpdate() {
        this.show();
      },
      componentWillUnmount() {
        delete root.dataset.more;
      },
      show() {
        root.dataset.more = this.state.open ? "open" : "closed";
      },
      render() {
        return window.h(
          "button",
          {
            type: "button",
            id: this.props.forID,
            className: "section",
            "aria-expanded": this.state.open,
            onClick: () => this.setState({ open: !this.state.open }),
          },
          this.props.field.get("label"),
        );
      },
    });
    CMS.registerWidget("section", Section);
  };

  /* A release and its translations stand in one folder; each list has its own. */
  const keepApart = (CMS, name) => {
    const backend = CMS.getBackend(name);
    const { init } = backend;
    const only = (found, keep) => {
      const kept = found.filter(keep);
      for (const mark of Object.getOwnPropertySymbols(found)) {
        kept[mark] = found[mark];
      }
      return kept;
    };
    const isTranslation = ({ file }) => TRANSLATION.test(file.path);
    backend.init = (...options) => {
      const made = init(...options);
      for (const method of ["entriesByFolder", "allEntriesByFolder"]) {
        const all = made[method];
        if (all) {
          made[method] = async (folder, extension, ...rest) => {
            const found = await all.call(made, folder, extension, ...rest);
            return extension === "md"
              ? only(found, (entry) => folder !== "releases" || !isTranslation(entry))
              : only(found, (entry) => entry.file.path.endsWith(`.${extension}`));
          };
        }
      }
      const next = made.traverseCursor;
      if (next) {
        made.traverseCursor = async (...where) => {
          const found = await next.apply(made, where);
          const all = found.entries.every(isTranslation);
          const entries = all ? found.entries : only(found.entries, (e) => !isTranslation(e));
          return { ...found, entries };
        };
      }
      return made;
    };
  };

  /* A draft is written in the contract's order, see declaration.js. */
  const writeInOrder = (CMS, name, orders) => {
    const backend = CMS.getBackend(name);
    const { init } = backend;
    const read = new Map();
    let values;
    CMS.registerEventListener({
      name: "preSave",
      handler: ({ entry }) => {
        const data = tidy(entry.get("data"));
        values = data.toJS();
        return data;
      },
    });
    backend.init = (...options) => {
      const made = init(...options);
      const persist = made.persistEntry;
      const remember = (path, text) => typeof text === "string" && read.set(path, text);
      const get = made.getEntry;
      made.getEntry = async (path) => {
        const found = await get.call(made, path);
        remember(path, found.data);
        return found;
      };
      const getDraft = made.unpublishedEntryDataFile;
      made.unpublishedEntryDataFile = async (collection, slug, path, id) => {
        const found = await getDraft.call(made, collection, slug, path, id);
        remember(path, found);
        return found;
      };
      made.persistEntry = (entry, asked) => {
        const [file] = entry.dataFiles;
        const before = read.get(file.path) || "";
        const raw = window.declared(values, orders[asked.collectionName], before);
        remember(file.path, raw);
        return persist.call(made, { ...entry, dataFiles: [{ ...file, raw }] }, asked);
      };
      return made;
    };
  };

  const start = async () => {
    const { config, words, timezone, screen, orders } = await (await fetch("config.json")).json();
    const { CMS } = window;
    if (words) {
      CMS.registerLocale(config.locale, words);
    }
    registerMoment(CMS, timezone);
    registerChoice(CMS, screen);
    registerGroup(CMS);
    registerSection(CMS);
    keepApart(CMS, config.backend.name);
    writeInOrder(CMS, config.backend.name, orders);
    CMS.init({ config });
  };

  addEventListener("DOMContentLoaded", start);
})();
