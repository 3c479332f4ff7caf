/// The inspector on the right: the authorities of the case, or all that is known of the chosen one.
///
/// Start with [counterpoint.ui.inspector.Inspector]. It shows [counterpoint.ui.model.WorkbenchModel].
package counterpoint.ui.inspector;
