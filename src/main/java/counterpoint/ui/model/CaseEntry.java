package counterpoint.ui.model;

import counterpoint.casefile.Library;
import counterpoint.opinion.Caption;
import counterpoint.opinion.CourtDate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One case in the list of cases, and how far it has been read.
public final class CaseEntry {
    private final Shelf.Entry entry;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());

    CaseEntry(Shelf.Entry entry) {
        this.entry = entry;
    }

    /// How far a case has been read.
    public sealed interface State {
        /// It is being read.
        record Reading() implements State {
        }

        /// It was read.
        record Read(CaseModel model) implements State {
        }

        /// It could not be read.
        ///
        /// @param sentence says what happened
        record Failed(String sentence) implements State {
        }
    }

    /// The id of the case in its library.
    public String id() {
        return entry.id();
    }

    /// The name for reading: once it is read, what its text says, else what is known of the case, else its folder's.
    public String name() {
        return caption().name().orElse(entry.name());
    }

    /// How far reading has come.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The model of the case, once it is read.
    public Optional<CaseModel> model() {
        return state.get() instanceof State.Read read ? Optional.of(read.model()) : Optional.empty();
    }

    /// Court and year for the list, `10th Cir. 2001`; empty if neither is known.
    public String courtAndYear() {
        return Stream.of(
                caption().court().map(CourtName::brief),
                caption().decided().map(CourtDate::year).map(year -> Integer.toString(year)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /// The reporter citation, else the docket number, and the court: `252 F.3d 1124 · 10th Cir. 2001`.
    public String cite() {
        Optional<String> number = caption().citations().stream()
                .findFirst()
                .or(() -> caption().docket().map(docket -> "No. " + docket));
        return Stream.concat(number.stream(), Stream.of(courtAndYear()).filter(words -> !words.isEmpty()))
                .collect(Collectors.joining(" · "));
    }

    /// The case as a library lists it, its folder named by its id alone, with what is known of it by now.
    Library.Entry listed() {
        return new Library.Entry(id(), Path.of(id()), caption());
    }

    private Caption caption() {
        return model().map(model -> model.file().caption().or(entry.caption())).orElse(entry.caption());
    }

    /// The same case in another model.
    CaseEntry with(CaseModel model) {
        CaseEntry other = new CaseEntry(entry);
        other.read(model);
        return other;
    }

    void read(CaseModel model) {
        state.set(new State.Read(model));
    }

    void failed(String sentence) {
        state.set(new State.Failed(sentence));
    }
}
