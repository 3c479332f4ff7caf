package counterpoint.ui.model.doctrines;

import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.Doctrines;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of the library: the doctrines that are looked for, what the reader did to each, and how many passages it tags.
final class LibraryRows {
    private final Supplier<Doctrines> library;
    private final StringProperty sought = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<DoctrineRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<DoctrineCounts> counts = Optional.empty();

    /// @param library the one in use
    LibraryRows(Supplier<Doctrines> library) {
        this.library = library;
        sought.subscribe((_, _) -> list());
    }

    /// The words for which the list is looked through; empty for all.
    StringProperty sought() {
        return sought;
    }

    ReadOnlyObjectProperty<List<DoctrineRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// What the reader did to a doctrine.
    DoctrineRow.State state(String id) {
        Doctrines all = library.get();
        if (all.removed().contains(id)) {
            return DoctrineRow.State.REMOVED;
        }
        if (!all.isOwn(id)) {
            return DoctrineRow.State.SHIPPED;
        }
        return all.isBundled(id) ? DoctrineRow.State.CHANGED : DoctrineRow.State.OWN;
    }

    /// Lists how many passages each tags now.
    void count(DoctrineCounts now) {
        counts = Optional.of(now);
        list();
    }

    /// Lists the library as it is now.
    void list() {
        Predicate<Doctrine> wanted = new SoughtDoctrine(sought.get());
        Doctrines all = library.get();
        rows.set(Stream.concat(
                all.list().stream(), all.bundled().stream().filter(one -> all.removed().contains(one.id())))
                .filter(wanted)
                .map(this::row)
                .toList());
    }

    private DoctrineRow row(Doctrine doctrine) {
        return new DoctrineRow(
                doctrine.id(),
                doctrine.name(),
                doctrine.label(),
                state(doctrine.id()),
                counts.stream().mapToInt(counted -> counted.of(doctrine.id())).findFirst());
    }
}
