package counterpoint.ui.model.doctrines;

import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineDraft;
import counterpoint.doctrine.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// A doctrine as its fields hold it; immutable.
///
/// @param id empty until a new doctrine has a name and is kept
/// @param name its full name
/// @param label its short name
/// @param definition what it is about
/// @param synonyms what opinions call it, with semicolons between
/// @param queries its stored queries
public record Editing(
        String id, String name, String label, String definition, String synonyms, List<QueryLine> queries) {
    private static final String BETWEEN = "; ";

    public Editing {
        queries = List.copyOf(queries);
    }

    /// A doctrine as it is in use.
    static Editing of(Doctrine doctrine) {
        return new Editing(
                doctrine.id(),
                doctrine.name(),
                doctrine.label(),
                doctrine.definition(),
                String.join(BETWEEN, doctrine.synonyms()),
                DoctrineDraft.of(doctrine).queries().stream().map(QueryLine::of).toList());
    }

    /// A new one with nothing in it but a line for a query.
    static Editing fresh() {
        return new Editing("", "", "", "", "", List.of(QueryLine.EMPTY));
    }

    /// A new one like this, under another name.
    Editing copy(String otherName) {
        return new Editing("", otherName, otherName, definition, synonyms, queries);
    }

    /// Whether it was never kept.
    public boolean isNew() {
        return id.isEmpty();
    }

    /// What is in use of it: a query that makes no sense is as it was before, or left out.
    ///
    /// @param name the id under which
    DoctrineDraft inUse(String name) {
        return new DoctrineDraft(
                name,
                this.name,
                label,
                definition,
                Arrays.stream(synonyms.split(";")).map(String::strip).filter(words -> !words.isEmpty()).toList(),
                queries.stream()
                        .flatMap(line -> line.inUse().stream()
                                .map(words -> new DoctrineDraft.Query(words, line.weight())))
                        .toList());
    }

    /// The same under an id.
    Editing withId(String other) {
        return new Editing(other, name, label, definition, synonyms, queries);
    }

    /// The same with another name.
    public Editing withName(String other) {
        return new Editing(id, other, label, definition, synonyms, queries);
    }

    /// The same with another short name.
    public Editing withLabel(String other) {
        return new Editing(id, name, other, definition, synonyms, queries);
    }

    /// The same with another definition.
    public Editing withDefinition(String other) {
        return new Editing(id, name, label, other, synonyms, queries);
    }

    /// The same with other synonyms, semicolons between them.
    public Editing withSynonyms(String other) {
        return new Editing(id, name, label, definition, other, queries);
    }

    /// The same with other words of one query.
    public Editing withQuery(int number, String written) {
        return with(lines -> lines.set(number, lines.get(number).written(written)));
    }

    /// The same with another weight of one query.
    public Editing withWeight(int number, Weight weight) {
        return with(lines -> lines.set(number, lines.get(number).weighing(weight)));
    }

    /// The same with an empty line for one more query.
    public Editing withOneMore() {
        return with(lines -> lines.add(QueryLine.EMPTY));
    }

    /// The same without one of the queries.
    public Editing without(int number) {
        return with(lines -> lines.remove(number));
    }

    private Editing with(Consumer<List<QueryLine>> change) {
        List<QueryLine> lines = new ArrayList<>(queries);
        change.accept(lines);
        return new Editing(id, name, label, definition, synonyms, lines);
    }
}
