/// Going to a page, a paragraph, a footnote or a citation of the column that has the keyboard.
package counterpoint.ui.going;
