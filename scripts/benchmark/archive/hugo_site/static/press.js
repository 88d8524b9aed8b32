document.documentElement.classList.remove("no-js");
document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if ("print" in button.dataset) print();
  if ("copy" in button.dataset) navigator.clipboard.writeText(button.dataset.copy);
  if ("scheme" in button.dataset) document.documentElement.classList.toggle("dark");
});
