package counterpoint.ui.model.doctrines;

import counterpoint.doctrine.Doctrine;

/// What the reader can do with a doctrine that is shown somewhere.
public interface DoctrineCommands {
    /// Looks for the passages of all cases that are tagged with it.
    void search(Doctrine doctrine);

    /// Shows it in the library, to be edited.
    void edit(Doctrine doctrine);
}
