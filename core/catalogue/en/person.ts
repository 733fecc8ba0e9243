/** What is said about the person's own things: settings, licences, a report of what went wrong. */
export const person = {
  textSize: 'Text size',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' },
  column: 'Width of the text',
  columns: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
  csv: 'CSV files for',
  delimiterSystem: 'As the system',
  showKeys: 'Show all keys',
  print: 'Print',
  licences: 'Licences',
  licencesHint:
    'Claimlight is under the MIT licence. It is built on the works below, each on its own terms; Chromium’s are too many for this page.',
  chromiumLicences: 'Show Chromium’s licences',
  licencesMissing:
    'The licences could not be read. They are in THIRD-PARTY-NOTICES.txt beside the application.',
  builtOn: (electron: string, chromium: string, node: string) =>
    `Electron ${electron} · Chromium ${chromium} · Node.js ${node}`,
  report: 'Save report…',
  reportHint:
    'A report holds what went wrong lately, without a word of your documents, for whoever helps you.',
  reportTitle: 'Save report',
  reportName: 'claimlight-report.txt',
  reportFiles: 'Text',
  reportSaved: (path: string) => `The report was saved as ${path}`,
};
