// Stands in for what exceljs would bring to read workbooks as streams and to write CSV: Claimlight does neither with it, and
// part of that code is old and comes with no licence at all.
export default {};
