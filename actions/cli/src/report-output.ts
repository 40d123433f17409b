import type { Report } from '@ai-gate/verdict';
import { print, printAside, textOptions } from './console.ts';
import { writeNamedFile } from './named-file.ts';

export const formats = ['text', 'json', 'sarif', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** Prints a report, or writes it to a file and says so. A renderer is loaded when it is asked for. */
export async function writeReport(
  report: Report,
  format: Format,
  output: string | undefined,
): Promise<void> {
  const text = await render(report, format, output === undefined);
  if (output === undefined) {
    print(text);
    return;
  }
  await writeOutput(output, text);
  printAside(`${report.verdict}: the report is in ${output}`);
}

/** Writes what --output asks for. Errors: input/invalid. */
export async function writeOutput(output: string, text: string): Promise<void> {
  await writeNamedFile(output, text, 'Give --output the path of a file, in a folder that exists.');
}

/** Markdown as long as a job summary may be. */
async function renderSummary(report: Report): Promise<string> {
  const { markdownLimits, renderMarkdown } = await import(
    '@ai-gate/verdict/render/render-markdown'
  );
  return renderMarkdown(report, { limit: markdownLimits.jobSummary });
}

async function render(report: Report, format: Format, onTerminal: boolean): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('@ai-gate/verdict/render/render-json')).renderJson(report);
    case 'sarif':
      return (await import('@ai-gate/verdict/render/render-sarif')).renderSarif(report);
    case 'markdown':
      return renderSummary(report);
    case 'text': {
      const { renderText } = await import('@ai-gate/verdict/render/render-text');
      return renderText(report, onTerminal ? textOptions() : { color: false, columns: 80 });
    }
  }
}
