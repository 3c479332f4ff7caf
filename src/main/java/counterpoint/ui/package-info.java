/// The window; the only home of JavaFX.
///
/// Start with `Workbench`, which joins the views. Feature packages below never import each other; they show what
/// view models decide.
package counterpoint.ui;
