/// What the program says of itself in sheets over the window: its keys, its guide, what it is made of; and the tour.
package counterpoint.ui.help;
