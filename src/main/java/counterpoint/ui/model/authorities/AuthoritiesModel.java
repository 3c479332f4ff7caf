package counterpoint.ui.model.authorities;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The authorities of the cases: which opinions are covered, what is listed of them, and what is chosen.
public final class AuthoritiesModel {
    private static final String LANE = "authorities";

    private final WorkbenchModel workbench;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(new Scope.Library());
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<Optional<AuthorityTable>> table = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription following = Subscription.EMPTY;

    public AuthoritiesModel(WorkbenchModel workbench) {
        this.workbench = workbench;
        scope.subscribe((_, _) -> count());
        filter.subscribe((_, _) -> list());
        workbench.shelved().subscribe(this::follow);
    }

    private void follow(List<CaseEntry> cases) {
        following.unsubscribe();
        following = Subscription.combine(cases.stream()
                .map(entry -> entry.state().subscribe((_, _) -> count()))
                .toArray(Subscription[]::new));
        count();
    }

    /// Which opinions are covered.
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /// Which authorities are listed, and in which order.
    public ReadOnlyObjectProperty<Filter> filter() {
        return filter.getReadOnlyProperty();
    }

    /// Lists others.
    public void narrow(UnaryOperator<Filter> change) {
        filter.set(change.apply(filter.get()));
    }

    /// All authorities of the opinions covered; empty until they are counted for the first time.
    public ReadOnlyObjectProperty<Optional<AuthorityTable>> table() {
        return table.getReadOnlyProperty();
    }

    /// The authorities that are listed, in order.
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// What is chosen; empty if nothing is.
    public ReadOnlyObjectProperty<Optional<Chosen>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Why there is no table, in one sentence.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The window's model.
    public WorkbenchModel workbench() {
        return workbench;
    }

    /// The citations that are listed as not decided.
    public List<OpenMention> open() {
        return table.get().map(all -> filter.get().open(all.open())).orElse(List.of());
    }

    /// Chooses an authority in all opinions.
    public void choose(Row row) {
        chosen.set(Optional.of(new Chosen(row, Optional.empty())));
    }

    /// Chooses an authority in one opinion.
    public void choose(Row row, int column) {
        chosen.set(Optional.of(new Chosen(row, Optional.of(column))));
    }

    /// Chooses nothing.
    public void clear() {
        chosen.set(Optional.empty());
    }

    /// The mentions of what is chosen, in the order of the columns and as printed.
    public List<CitedAt> mentions() {
        return chosen.get().map(this::mentions).orElse(List.of());
    }

    private List<CitedAt> mentions(Chosen looked) {
        List<Heading> columns = table.get().map(AuthorityTable::columns).orElse(List.of());
        List<CitedAt> mentions = new ArrayList<>();
        for (int column : looked.columns()) {
            Heading heading = columns.get(column);
            Locator locator = new Locator(heading.opinion().readingText());
            looked.row().of(column).stream()
                    .flatMap(use -> use.mentions().stream())
                    .forEach(mention -> mentions.add(CitedAt.of(heading, mention, locator)));
        }
        return mentions;
    }

    /// Reads a mention where it stands.
    public void read(Heading heading, Mention mention) {
        workbench.open(heading.entry(), model -> {
            Column side = model.show(heading.opinion());
            model.column(side)
                    .filter(column -> !column.showsReadingText())
                    .ifPresent(column -> column.show(column.opinion().get().readingText()));
            mention.authority().ifPresent(model.chooser()::choose);
            model.chooser().go(side, mention);
        });
    }

    /// Reads the chosen authority where it is first mentioned: in the opinion looked at, else in the open case.
    public void readChosen() {
        chosen.get().ifPresent(looked -> looked.column()
                .flatMap(_ -> mentions().stream().findFirst())
                .ifPresentOrElse(
                        first -> read(first.heading(), first.mention()),
                        () -> workbench.openFirst(looked.row().authority())));
    }

    private void count() {
        List<Heading> headings = scope.get().of(workbench.cases());
        workbench.tasks()
                .<AuthorityTable>run(
                        LANE,
                        () -> AuthorityTable.of(headings),
                        this::take,
                        Texts.of("table.failed"),
                        sentence -> trouble.set(Optional.of(sentence)));
    }

    private void take(AuthorityTable counted) {
        trouble.set(Optional.empty());
        table.set(Optional.of(counted));
        list();
        chosen.set(chosen.get().flatMap(before -> same(counted, before.row().authority())
                .map(row -> new Chosen(row, Optional.empty()))));
    }

    private static Optional<Row> same(AuthorityTable counted, Authority authority) {
        return counted.rows().stream().filter(row -> row.authority().isSame(authority)).findFirst();
    }

    private void list() {
        rows.set(table.get().map(all -> Objects.requireNonNull(filter.get()).of(all.rows())).orElse(List.of()));
    }
}
