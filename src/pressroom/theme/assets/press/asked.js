// What a form asks for, kept in the page's address: it can be sent to a colleague, and Back leads to what was asked before.
export class Asked {
  // `names` are the fields that count; by default all that have a name.
  constructor(form, names = [...form.elements].map(({ name }) => name).filter(Boolean)) {
    this.form = form
    this.names = names
  }

  // By the name of the field.
  get values() {
    return Object.fromEntries(this.names.map((name) => [name, this.form.elements[name].value.trim()]))
  }

  // The page's address with these values.
  address(values = this.values) {
    const query = `${new URLSearchParams(Object.entries(values).filter(([, value]) => value))}`
    return location.pathname + (query && `?${query}`)
  }

  // What is typed in one go is one step back, every choice another.
  remember(typing = false) {
    const address = this.address()
    const isSame = address === location.pathname + location.search
    const step = isSame || (typing && history.state?.typing) ? "replaceState" : "pushState"
    history[step]({ typing }, "", address)
  }

  // Sets the form as the address says; what it cannot be set to: [{ field, value }].
  recall() {
    const query = new URLSearchParams(location.search)
    const refused = []
    for (const name of this.names) {
      const field = this.form.elements[name]
      const value = (query.get(name) ?? "").trim()
      field.value = value
      if (field.selectedIndex < 0) field.value = ""
      if (value && !field.value) refused.push({ field, value })
    }
    return refused
  }
}
