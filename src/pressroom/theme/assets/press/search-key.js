// A slash goes to the search box, unless somebody is writing; on small screens, to the search page.
addEventListener("keydown", (event) => {
  const writing = event.target.closest("input, textarea, select, [contenteditable]")
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing) return
  event.preventDefault()
  const box = [...document.querySelectorAll("#search-q, [data-pr-search]")].find((one) => one.checkVisibility())
  if (box) box.focus()
  else document.querySelector(".pr-header__to-search").click()
})
