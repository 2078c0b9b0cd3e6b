// Arguments: the page, the picture; see screenshot.sh. The top of the page, and the expenditure with the arithmetic of its execution rate.
import { writeFileSync } from "node:fs";
import { open } from "./chromium.mjs";

const { browser, page } = await open(process.argv[2], { viewport: { width: 1180, height: 1320 } });

// What stands between the pictures and the expenditure would not fit into a README.
await page.evaluate(() => {
  for (const section of document.querySelectorAll(".part")) {
    section.hidden = !section.querySelector("[id='r1/expenditure']");
    section.style.display = section.hidden ? "none" : "";
  }
});
await page.keyboard.press("Tab");
await page.locator("a.mark", { hasText: "SE4001" }).focus();
await page.evaluate(() => scrollTo(0, 0));
writeFileSync(process.argv[3], await page.screenshot());
await browser.close();
