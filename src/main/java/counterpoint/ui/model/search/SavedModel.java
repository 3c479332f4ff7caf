package counterpoint.ui.model.search;

import counterpoint.search.Facet;
import counterpoint.search.SearchRequest;
import counterpoint.session.SavedSearches;
import counterpoint.session.SavedSearches.Saved;
import counterpoint.session.SeenPassages;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The reader's saved searches, each with how many passages match that did not when it was last opened.
///
/// They are counted by words alone, so that a passage is not new only because it is now known what it means.
public final class SavedModel {
    private static final int LONGEST_NAME = 120;

    private final SearchDesk desk;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> opened = new HashSet<>();
    private Map<String, List<String>> found = Map.of();
    private Set<String> fresh = Set.of();
    private Coverage covered = Coverage.NONE;
    private boolean complete;

    SavedModel(SearchDesk desk, TaskRunner tasks) {
        this.desk = desk;
        this.tasks = tasks;
        desk.saved().listen(_ -> count());
        desk.seen().listen(_ -> tell());
        tell();
    }

    /// A saved search as it is listed.
    ///
    /// @param saved the search
    /// @param fresh how many passages are new; empty as long as that is being counted
    public record Row(Saved saved, OptionalInt fresh) {
    }

    /// The saved searches, in the order in which they were saved.
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Saves what is asked under a name.
    ///
    /// @return a sentence if it could not be saved
    Optional<String> save(String name, Question question) {
        String called = tidy(name);
        if (called.isEmpty()) {
            return Optional.of(Texts.of("search.save.noName"));
        }
        SavedSearches list = desk.saved().value();
        if (!list.hasRoom()) {
            return Optional.of(Texts.of("search.save.full", list.list().size()));
        }
        Saved saved = saved(list.freshId(), called, question);
        desk.seen().set(desk.seen().value().without(saved.id()));
        opened.add(saved.id());
        desk.saved().change(desk.history(), Texts.of("search.save.undo"), list.with(saved));
        return Optional.empty();
    }

    /// Gives a saved search another name; an empty one changes nothing.
    public void rename(Saved saved, String name) {
        String called = tidy(name);
        if (!called.isEmpty()) {
            desk.saved().change(desk.history(), Texts.of("search.saved.rename.undo"), desk.saved().value().with(
                    new Saved(saved.id(), called, saved.words(), saved.narrowed(), saved.advanced())));
        }
    }

    /// Takes a saved search away.
    public void delete(Saved saved) {
        desk.saved().change(
                desk.history(), Texts.of("search.saved.delete.undo"), desk.saved().value().without(saved.id()));
    }

    /// The saved search that asks for just this; empty if there is none.
    Optional<Saved> asking(Question question) {
        Saved same = saved("", "", question);
        return desk.saved().value().list().stream().filter(saved -> saved.asks(same)).findFirst();
    }

    /// From now on only what comes later is new; what was new until now is marked in the list of hits.
    void open(Saved saved) {
        fresh = news(saved);
        opened.add(saved.id());
        settle();
    }

    /// Whether a hit was new when its saved search was opened.
    public boolean isNew(Hit hit) {
        return !fresh.isEmpty() && fresh.contains(PassageMark.of(hit.found().passage()));
    }

    /// Another question is asked: nothing in its answer is marked as new.
    void forget() {
        fresh = Set.of();
    }

    /// Counts again, in other cases.
    ///
    /// @param all whether no case is missing
    void cover(Coverage now, boolean all) {
        complete = all;
        if (!now.equals(covered)) {
            covered = now;
            count();
        } else {
            settle();
        }
    }

    /// Counts again, since the reader marked something, or it is known by now what was marked.
    void recount() {
        found = Map.of();
        count();
    }

    private void count() {
        tell();
        List<Saved> list = desk.saved().value().list();
        Coverage within = covered;
        if (list.isEmpty() || within.cases().isEmpty()) {
            return;
        }
        tasks.<Map<String, List<String>>>run(
                "saved searches", () -> marks(list, within), this::counted, Texts.of("search.saved.failed"),
                _ -> tell());
    }

    private static Map<String, List<String>> marks(List<Saved> list, Coverage within) {
        Map<String, List<String>> marks = new HashMap<>();
        list.forEach(saved -> marks.put(saved.id(), within.searcher().search(request(saved)).hits().stream()
                .map(hit -> PassageMark.of(hit.passage()))
                .distinct()
                .toList()));
        return marks;
    }

    private static SearchRequest request(Saved saved) {
        return narrowing(saved)
                .request(saved.words(), new Manner(saved.advanced(), false, false), SeenPassages.MOST);
    }

    private void counted(Map<String, List<String>> marks) {
        found = marks;
        settle();
    }

    /// What was opened is seen, once all cases are covered.
    private void settle() {
        SeenPassages seen = desk.seen().value();
        for (String id : List.copyOf(opened)) {
            if (complete && found.containsKey(id)) {
                opened.remove(id);
                seen = seen.with(id, found.getOrDefault(id, List.of()));
            }
        }
        desk.seen().set(seen);
        tell();
    }

    private void tell() {
        rows.set(desk.saved().value().list().stream()
                .map(saved -> new Row(saved, found.containsKey(saved.id())
                        ? OptionalInt.of(news(saved).size())
                        : OptionalInt.empty()))
                .toList());
    }

    private Set<String> news(Saved saved) {
        Optional<List<String>> before = desk.seen().value().of(saved.id());
        Set<String> news = new HashSet<>();
        if (before.isPresent()) {
            news.addAll(found.getOrDefault(saved.id(), List.of()));
            news.removeAll(new HashSet<>(before.get()));
        }
        return news;
    }

    private static Saved saved(String id, String name, Question question) {
        Map<String, List<String>> narrowed = new TreeMap<>();
        question.narrowing().values().forEach((facet, values) -> narrowed.put(facet.id(), values));
        return new Saved(id, name, question.words().strip(), narrowed, question.manner().advanced());
    }

    /// To what a saved search is narrowed down; facets that this version does not know are left out.
    static Narrowing narrowing(Saved saved) {
        Map<Facet, List<String>> values = new HashMap<>();
        for (Facet facet : Facet.values()) {
            Optional.ofNullable(saved.narrowed().get(facet.id()))
                    .ifPresent(chosen -> values.put(facet, chosen));
        }
        return new Narrowing(values);
    }

    private static String tidy(String name) {
        String plain = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME).strip();
    }
}
