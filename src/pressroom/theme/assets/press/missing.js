// On the page of an address that leads nowhere: a search for the words of that address.
const NO_WORD = /^(?:\d+|index|html?|md|json)$/
const parts = location.pathname.split("/").map((part) => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
})
const wordsOf = (part) => part.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !NO_WORD.test(word)).join(" ")
const words = parts.map(wordsOf).filter(Boolean).at(-1)

if (words) {
  for (const box of document.querySelectorAll("[data-pr-search]")) box.value = words
  for (const link of document.querySelectorAll("[data-pr-missing]")) {
    link.href += `?${new URLSearchParams({ q: words })}`
    link.textContent = words
    link.parentElement.hidden = false
  }
}
