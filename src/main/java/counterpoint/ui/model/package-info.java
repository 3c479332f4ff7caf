/// What the window shows and what can be done in it, without a control: the view models.
///
/// Start with [counterpoint.ui.model.WorkbenchModel]. Views bind to these and call their commands; the models know
/// [counterpoint.casefile] and JavaFX properties, never a node.
package counterpoint.ui.model;
