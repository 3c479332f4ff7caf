/// Bringing in opinions and correcting how they are read, without a control.
///
/// Start with [counterpoint.ui.model.imports.ImportModel]; a [counterpoint.ui.model.imports.Draft] is one source with
/// its corrections, [counterpoint.ui.model.imports.DecisionText] its whole text in reading order,
/// [counterpoint.ui.model.imports.Report] what is said of it. [counterpoint.ui.imports] shows them.
package counterpoint.ui.model.imports;
