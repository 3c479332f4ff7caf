/// What the program says of itself: the guide, and what it ships.
package counterpoint.ui.model.help;
