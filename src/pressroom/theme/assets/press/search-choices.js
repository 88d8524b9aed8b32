// The choices of the filters as the form shows them: what each is called, and how many of the results it would leave.
// A choice that would leave none is not offered; where a browser shows it nevertheless, it cannot be chosen.
export class Choices {
  // `fields`: the <select> of each filter, by its name.
  constructor(fields, language) {
    this.language = language
    this.options = Object.fromEntries(Object.entries(fields).map(([name, field]) =>
      [name, new Map([...field.options].map((option) => [option.value, option]))]))
    this.groups = Object.values(fields).flatMap((field) => [...field.querySelectorAll("optgroup")])
    for (const option of this.all()) option.dataset.name = option.textContent
  }

  all() { return Object.values(this.options).flatMap((options) => [...options.values()]) }

  // The option that names an id: `named("type", "urgent")`.
  named(name, id) { return id ? this.options[name].get(id) : undefined }

  // `counts`: of each filter how many results each id would leave, or null where nothing is asked for.
  show(counts) {
    for (const [name, options] of Object.entries(this.options)) {
      for (const [id, option] of options) {
        if (!id) continue
        const number = counts?.[name]?.get(id)
        const isKnown = Boolean(counts?.[name])
        option.textContent = isKnown ? `${option.dataset.name} (${(number ?? 0).toLocaleString(this.language)})` : option.dataset.name
        option.hidden = option.disabled = isKnown && !number && !option.selected
      }
    }
    for (const group of this.groups) group.hidden = [...group.children].every(({ hidden }) => hidden)
  }
}
