/// The window; the only home of JavaFX.
///
/// Start with [counterpoint.ui.Workbench], which opens it, and [counterpoint.ui.MainView], which joins the views.
/// Feature packages below never import each other; they show what the view models of `counterpoint.ui.model` decide.
package counterpoint.ui;
