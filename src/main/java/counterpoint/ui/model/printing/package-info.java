/// What is printed, on what and how, without a control.
///
/// Start with [counterpoint.ui.model.printing.PrintModel], which sets the pages and hands them to a printer or a file;
/// [counterpoint.ui.model.printing.PrintPreview] looks at one page of them.
package counterpoint.ui.model.printing;
