import { PRODUCT_NAME } from "@/lib/app-config";

export interface EmailContent {
  subject: string;
  html: string;
  text: string;
}

/** Names and amounts come from users, so everything that goes into HTML is escaped here. */
export function renderEmail(
  subject: string,
  paragraphs: string[],
  link?: { label: string; url: string },
): EmailContent {
  const html = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  const text = [...paragraphs];
  if (link) {
    html.push(`<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>`);
    text.push(`${link.label}: ${link.url}`);
  }
  return {
    subject,
    html: [...html, `<p>${PRODUCT_NAME}</p>`].join("\n"),
    text: [...text, PRODUCT_NAME].join("\n\n"),
  };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
