/// The guards of the project as a whole.
package counterpoint.project;
