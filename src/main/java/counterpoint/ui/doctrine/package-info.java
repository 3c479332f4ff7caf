/// The library of doctrines: the list, the doctrine that is edited, and the passages that it tags.
///
/// Start with [counterpoint.ui.doctrine.DoctrinesView]. It shows [counterpoint.ui.model.doctrines.DoctrinesModel].
package counterpoint.ui.doctrine;
