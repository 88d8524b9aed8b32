// The menu of small screens. Its state is Material's check box, so that styles do the rest.
(() => {
  const box = document.getElementById("__drawer")
  const button = document.querySelector("[data-pr-drawer]")
  const drawer = document.getElementById("pr-nav")
  if (!box || !button || !drawer) return

  const show = () => button.setAttribute("aria-expanded", String(box.checked))
  const set = (open) => {
    box.checked = open
    show()
    // The drawer can take the focus once it is visible.
    if (open) requestAnimationFrame(() => drawer.querySelector("a")?.focus())
    else button.focus()
  }
  box.checked = false
  box.addEventListener("change", show)       // a tap beside the drawer
  button.addEventListener("click", () => set(!box.checked))
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box.checked) set(false)
  })
  // Leaving it by keyboard closes it: what has the focus is never covered.
  drawer.addEventListener("focusout", (event) => {
    if (box.checked && event.relatedTarget && !drawer.contains(event.relatedTarget)) {
      box.checked = false
      show()
    }
  })
})()
