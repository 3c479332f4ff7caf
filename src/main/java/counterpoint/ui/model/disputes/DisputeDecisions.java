package counterpoint.ui.model.disputes;

import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.Decided;
import counterpoint.compare.Decided.End;
import counterpoint.compare.Decided.Pair;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.compare.Treatment;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseKeeper;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.theme.Texts;
import counterpoint.workspace.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the reader says of the links, disputes and treatments of the open case.
///
/// Each is one change with a name, which the window's history takes back; it is kept at once, and the case's comparison
/// ([CaseModel#comparison()]) is new at once, without reading anything again. Links, disputes and treatments given are
/// those of the comparison as it is; there are none before the opinions are compared.
public final class DisputeDecisions {
    private final WorkbenchModel workbench;
    private final CaseKeeper keeper;
    private final KeptComparison kept;
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param history takes the changes, to be undone anywhere in the window
    public DisputeDecisions(WorkbenchModel workbench, CaseKeeper keeper, History history) {
        this.workbench = workbench;
        this.keeper = keeper;
        this.kept = new KeptComparison(workbench, keeper, history);
    }

    /// Whether nothing can be decided here, since nothing can be kept.
    public boolean readOnly() {
        return keeper.readOnly();
    }

    /// What went wrong last, in one sentence.
    public ReadOnlyObjectProperty<Optional<String>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The reader agrees that the link holds. One made by hand needs no more.
    public void confirm(Link link) {
        if (link.state() != State.HAND_MADE) {
            change(Texts.of("undo.confirmLink"), before -> before.with(said(link, State.CONFIRMED)));
        }
    }

    /// The reader says that the link does not hold: it leaves its dispute and stays in the list. One made by hand is gone.
    public void reject(Link link) {
        Pair pair = Pair.of(link);
        change(Texts.of("undo.rejectLink"), before -> link.state() == State.HAND_MADE
                ? before.without(pair).without(List.of(pair))
                : before.with(said(link, State.REJECTED)));
    }

    /// Takes back what was said of a computed link.
    public void restore(Link link) {
        if (link.state() != State.HAND_MADE) {
            change(Texts.of("undo.restoreLink"), before -> before.without(Pair.of(link)));
        }
    }

    /// The reader agrees that there is this dispute, with these links. One made by hand needs no more.
    public void confirm(Dispute dispute) {
        if (dispute.state() != State.HAND_MADE) {
            change(Texts.of("undo.confirmDispute"), before -> before.with(dispute.point().as(State.CONFIRMED)));
        }
    }

    /// The reader says that this is no dispute: it stays, struck, and can be restored.
    public void reject(Dispute dispute) {
        change(Texts.of("undo.rejectDispute"), before -> before.with(dispute.point().as(State.REJECTED)));
    }

    /// Takes back that a dispute was confirmed or rejected; its title and its links stay as the reader left them. Of
    /// one that is neither, what the reader did to its title and its links is taken back too.
    public void restore(Dispute dispute) {
        boolean judged = dispute.state() == State.REJECTED || dispute.state() == State.CONFIRMED;
        State state = dispute.links().stream().allMatch(link -> link.state() == State.HAND_MADE)
                ? State.HAND_MADE
                : State.COMPUTED;
        Decided.Point point = dispute.point().as(state);
        change(Texts.of("undo.restoreDispute"), before -> judged && !isAsComputed(point)
                ? before.with(point)
                : before.without(point.links()));
    }

    /// Gives a dispute a title of the reader's; blank for the computed one.
    public void rename(Dispute dispute, String title) {
        Optional<String> own = Optional.of(title.strip()).filter(words -> !words.isEmpty());
        Decided.Point is = dispute.point();
        change(Texts.of("undo.renameDispute"), before -> before.with(
                new Decided.Point(own, is.state(), is.links(), is.treatments())));
    }

    /// Makes one dispute of several, with the first title that the reader gave one of them.
    public void merge(List<Dispute> disputes) {
        if (disputes.size() > 1) {
            List<Decided.Point> points = disputes.stream().map(Dispute::point).toList();
            List<State> states = points.stream().map(Decided.Point::state).distinct().toList();
            change(Texts.of("undo.mergeDisputes"), before -> before.with(new Decided.Point(
                    points.stream().flatMap(point -> point.title().stream()).findFirst(),
                    states.size() == 1 ? states.getFirst() : State.COMPUTED,
                    points.stream().flatMap(point -> point.links().stream()).distinct().toList(),
                    points.stream().flatMap(point -> point.treatments().stream()).distinct().toList())));
        }
    }

    /// Makes a dispute of its own of some links of a dispute, but not all.
    public void split(Dispute dispute, List<Link> off) {
        List<Link> stay = new ArrayList<>(dispute.links());
        stay.removeAll(off);
        List<Link> leave = dispute.links().stream().filter(off::contains).toList();
        if (!stay.isEmpty() && !leave.isEmpty()) {
            change(Texts.of("undo.splitDispute"), before -> before
                    .with(dispute.point().with(pairs(stay)))
                    .with(new Decided.Point(Optional.empty(), State.COMPUTED, pairs(leave))));
        }
    }

    /// Makes a dispute of the reader's of a link, which leaves the one to which it belonged.
    ///
    /// @param title blank for a computed one
    public void addPoint(String title, Link link) {
        Optional<String> own = Optional.of(title.strip()).filter(words -> !words.isEmpty());
        change(Texts.of("undo.addDispute"), before -> before.with(
                new Decided.Point(own, State.HAND_MADE, List.of(Pair.of(link)))));
    }

    /// Links two passages of the opinions in the columns by hand; they belong to the dispute about the same passages, or
    /// are one of their own. It is kept at once; while the two opinions are being compared it is not shown yet, since
    /// whether the program links them as well is known only then.
    ///
    /// @param left raw, in the reading text of the opinion on the left
    /// @param right raw, in the reading text of the opinion on the right
    /// @param then runs once it is shown
    public void join(Span left, Span right, Runnable then) {
        pair(left, right).ifPresent(pair -> {
            change(Texts.of("undo.joinLink"), before -> before.with(joined(pair)));
            shown(pair, then);
        });
    }

    /// Links two passages by hand, as part of a dispute.
    ///
    /// @param left raw, in the reading text of the opinion on the left
    /// @param right raw, in the reading text of the opinion on the right
    public void join(Span left, Span right, Dispute dispute) {
        pair(left, right).ifPresent(pair -> {
            List<Pair> its = Stream.concat(pairs(dispute.links()).stream(), Stream.of(pair)).toList();
            change(Texts.of("undo.joinLink"), before -> before
                    .with(joined(pair))
                    .with(dispute.point().with(its)));
        });
    }

    /// Runs something as soon as the two opinions are compared.
    private void shown(Pair pair, Runnable then) {
        model().ifPresent(model -> model.file().opinion(pair.one().opinion())
                .ifPresent(left -> model.file().opinion(pair.other().opinion())
                        .ifPresent(right -> model.whenComputed(left, right, _ -> then.run()))));
    }

    /// Says how an opinion as a whole uses an authority.
    ///
    /// @param use as it is shown
    public void treat(AuthorityTreatment use, Treatment treatment) {
        Stream<AuthorityTreatment> found = model().stream()
                .flatMap(model -> model.computed().treatment(use.authority(), use.opinion()).stream());
        change(Texts.of("undo.treat"), before -> before.with(said(use, treatment, found)));
    }

    /// Says how an opinion uses an authority within a dispute.
    ///
    /// @param use as it is shown there
    public void treat(Dispute dispute, AuthorityTreatment use, Treatment treatment) {
        Stream<AuthorityTreatment> found = model().stream()
                .flatMap(model -> model.computed().disputes().stream())
                .flatMap(computed -> computed.treatments().stream())
                .filter(one -> one.evidence().equals(use.evidence()));
        change(Texts.of("undo.treat"), before -> before.with(
                dispute.point().with(said(use, treatment, found))));
    }

    private static Decided.Use said(
            AuthorityTreatment use, Treatment treatment, Stream<AuthorityTreatment> found) {
        boolean agrees = found.anyMatch(one -> one.authority().equals(use.authority())
                && one.opinion().equals(use.opinion())
                && one.treatment() == treatment);
        return new Decided.Use(
                use.authority(), use.opinion(), treatment, agrees ? State.CONFIRMED : State.HAND_MADE);
    }

    /// Takes back what was said of how an opinion uses an authority within a dispute.
    public void asComputed(Dispute dispute, AuthorityTreatment use) {
        Decided.Point point = dispute.point().withoutUse(use.authority(), use.opinion());
        change(Texts.of("undo.treatAsComputed"), before -> isAsComputed(point)
                ? before.without(point.links())
                : before.with(point));
    }

    /// Takes back what was said of how an opinion as a whole uses an authority.
    public void asComputed(AuthorityTreatment use) {
        change(Texts.of("undo.treatAsComputed"), before -> before.withoutUse(use.authority(), use.opinion()));
    }

    private Optional<CaseModel> model() {
        return workbench.model();
    }

    private static Decided.OfLink said(Link link, State state) {
        return new Decided.OfLink(Pair.of(link), state);
    }

    /// What the program is known to link as well is confirmed.
    private Decided.OfLink joined(Pair pair) {
        boolean linked = model().stream()
                .flatMap(model -> model.computed().links().stream())
                .anyMatch(link -> Pair.of(link).isSame(pair));
        return new Decided.OfLink(pair, linked ? State.CONFIRMED : State.HAND_MADE);
    }

    private Optional<Pair> pair(Span left, Span right) {
        return end(Column.LEFT, left).flatMap(one -> end(Column.RIGHT, right).map(other -> new Pair(one, other)));
    }

    private Optional<End> end(Column side, Span raw) {
        return model().flatMap(model -> model.column(side))
                .filter(_ -> !raw.isEmpty())
                .map(column -> new End(column.opinion().get().id(), raw));
    }

    private static List<Pair> pairs(List<Link> links) {
        return links.stream().map(Pair::of).toList();
    }

    /// Whether the program makes the same point, so that nothing of the reader's is in it.
    private boolean isAsComputed(Decided.Point point) {
        boolean untouched = point.state() == State.COMPUTED
                && point.title().isEmpty()
                && point.treatments().isEmpty();
        return untouched && model().stream()
                .flatMap(model -> model.computed().disputes().stream())
                .map(dispute -> pairs(dispute.links()))
                .anyMatch(its -> its.size() == point.links().size() && its.stream().allMatch(point::holds));
    }

    private void change(String name, UnaryOperator<Decided> decision) {
        model().ifPresent(model -> {
            if (keeper.readOnly()) {
                trouble.set(Optional.of(Texts.of("import.readOnly")));
                return;
            }
            trouble.set(Optional.empty());
            kept.change(name, model, decision);
        });
    }
}
