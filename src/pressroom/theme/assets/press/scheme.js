// Light or dark: the reader's choice, else the system's. Runs before the first paint, so that nothing flashes.
// `data-scheme` also tells the styles that scripts run; Material's class `no-js` stays, since its script is not here.
(() => {
  const root = document.documentElement
  const system = matchMedia("(prefers-color-scheme: dark)")
  const key = "pressroom.scheme"
  const chosen = () => { try { return localStorage.getItem(key) } catch { return null } }
  const current = () => chosen() || (system.matches ? "dark" : "light")

  const show = () => {
    root.dataset.scheme = current()
    for (const button of document.querySelectorAll("[data-pr-scheme]"))
      button.setAttribute("aria-label", current() === "dark" ? button.dataset.light : button.dataset.dark)
  }
  const toggle = () => {
    const next = current() === "dark" ? "light" : "dark"
    // Back to the system's own scheme means: follow it again.
    try {
      if ((next === "dark") === system.matches) localStorage.removeItem(key)
      else localStorage.setItem(key, next)
    } catch { /* private browsing: the choice lasts as long as the page */ }
    show()
    root.dataset.scheme = next
  }

  show()
  system.addEventListener("change", show)
  addEventListener("storage", show)
  addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("[data-pr-scheme]")) {
      button.hidden = false
      button.addEventListener("click", toggle)
    }
    show()
  })
})()
