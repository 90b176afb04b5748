"use strict";
// Hides and shows fields at once as the server would on saving; without this script everything works, only later.
(() => {
  const form = document.querySelector("form.report");
  if (!form) {
    return;
  }
  const controls = [...form.querySelectorAll("[data-field]")];
  let changed = false;
  let sent = false;

  const isGiven = (input) => (input.type === "checkbox" ? input.checked : input.value.trim() !== "");
  const answers = (name) =>
    [...form.elements]
      .filter((input) => input.name === name && !input.disabled && isGiven(input))
      .map((input) => input.value.trim());
  const isMet = (condition) => {
    const [field, code] = condition.split("=");
    const given = answers(field);
    return code === undefined ? given.length > 0 : given.includes(code);
  };
  const anyMet = (conditions) => conditions.split(" ").some((condition) => condition !== "" && isMet(condition));

  const arrange = () => {
    for (const control of controls) {
      if (control.dataset.hide !== "") {
        const hide = anyMet(control.dataset.hide);
        control.hidden = hide;
        for (const input of control.querySelectorAll("input, select, textarea")) {
          input.disabled = hide;
        }
      }
      const optional = control.querySelector(".optional");
      if (optional && control.dataset.need !== "") {
        optional.hidden = anyMet(control.dataset.need);
      }
    }
  };

  form.addEventListener("change", () => {
    changed = true;
    arrange();
  });
  form.addEventListener("input", () => {
    changed = true;
  });
  form.addEventListener("submit", (event) => {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  window.addEventListener("pageshow", () => {
    sent = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (changed && !sent) {
      event.preventDefault();
    }
  });
  arrange();
  document.getElementById("problems")?.focus();
})();
