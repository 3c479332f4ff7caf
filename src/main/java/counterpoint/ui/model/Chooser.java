package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Chooses an authority and walks through its mentions, moving the columns as needed.
public final class Chooser {
    private static final double READING_HEIGHT = 0.3;

    private final Map<Column, ColumnModel> columns;
    private final ReadOnlyObjectWrapper<Optional<Choice>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Runnable cleared = () -> {
    };

    Chooser(Map<Column, ColumnModel> columns) {
        this.columns = columns;
    }

    /// What is chosen; empty if nothing is.
    public ReadOnlyObjectProperty<Optional<Choice>> choice() {
        return choice.getReadOnlyProperty();
    }

    /// Chooses an authority by name: both columns go to its first mention.
    public void choose(Authority authority) {
        Optional<Mention> left = first(Column.LEFT, authority);
        Optional<Mention> right = first(Column.RIGHT, authority);
        choice.set(Optional.of(new Choice(Optional.of(authority), left.or(() -> right), left, right)));
        left.ifPresent(mention -> bring(Column.LEFT, mention));
        right.ifPresent(mention -> bring(Column.RIGHT, mention));
    }

    /// Chooses by a mention that the reader sees in a column: that column stays, the other goes to its first mention.
    public void choose(Column column, Mention mention) {
        if (isOfChosen(mention)) {
            choice.set(choice.get().map(now -> now.at(column, mention)));
            return;
        }
        Optional<Mention> answer = mention.authority().flatMap(authority -> first(column.other(), authority));
        Choice chosen = new Choice(mention.authority(), Optional.of(mention), answer, answer).at(column, mention);
        choice.set(Optional.of(chosen));
        answer.ifPresent(other -> bring(column.other(), other));
    }

    /// Goes to a mention that is named elsewhere: its column shows it, the other stays.
    public void go(Column column, Mention mention) {
        Choice now = choice.get()
                .filter(_ -> isOfChosen(mention))
                .orElseGet(() -> new Choice(
                        mention.authority(), Optional.of(mention), Optional.empty(), Optional.empty()));
        choice.set(Optional.of(now.at(column, mention)));
        Optional.ofNullable(columns.get(column)).ifPresent(shown -> shown.reveal(mention.citation().place()));
    }

    /// Walks to the next (`1`) or previous (`-1`) mention through both columns, the left one first.
    public void walk(int step) {
        choice.get().ifPresent(now -> {
            List<Visit> visits = visits();
            int at = now.selected().map(mention -> indexOf(visits, mention)).orElse(-1);
            int next = at + step;
            if (next >= 0 && next < visits.size()) {
                go(visits.get(next).column(), visits.get(next).mention());
            }
        });
    }

    /// Chooses a mention and moves no column.
    void lookAt(Column column, Mention mention) {
        Choice chosen = new Choice(mention.authority(), Optional.of(mention), Optional.empty(), Optional.empty());
        choice.set(Optional.of(chosen.at(column, mention)));
    }

    /// Looks at another mention of what is chosen without moving the columns.
    void look(Column column, Mention mention) {
        if (isOfChosen(mention)) {
            choice.set(choice.get().map(now -> now.at(column, mention)));
        }
    }

    /// Chooses nothing.
    public void clear() {
        choice.set(Optional.empty());
        cleared.run();
    }

    /// Says what else to let go of when nothing is chosen any more.
    void whenCleared(Runnable also) {
        cleared = also;
    }

    /// Goes back to an earlier choice without moving the columns.
    void restore(Optional<Choice> earlier) {
        choice.set(earlier);
    }

    /// The chosen authority's mentions, left column first.
    public List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        choice.get().flatMap(Choice::authority).ifPresent(authority -> {
            for (Column column : Column.values()) {
                mentions(column, authority).forEach(mention -> visits.add(new Visit(column, mention)));
            }
        });
        return List.copyOf(visits);
    }

    /// A mention and the column in which it is seen.
    public record Visit(Column column, Mention mention) {
    }

    private boolean isOfChosen(Mention mention) {
        return choice.get().flatMap(Choice::authority).filter(authority -> mention.means(authority.key())).isPresent();
    }

    private static int indexOf(List<Visit> visits, Mention mention) {
        for (int index = 0; index < visits.size(); index++) {
            if (visits.get(index).mention().equals(mention)) {
                return index;
            }
        }
        return -1;
    }

    private Optional<Mention> first(Column column, Authority authority) {
        return mentions(column, authority).stream().findFirst();
    }

    private List<Mention> mentions(Column column, Authority authority) {
        ColumnModel shown = columns.get(column);
        return shown == null ? List.of() : shown.mentions(mention -> mention.means(authority.key()));
    }

    private void bring(Column column, Mention mention) {
        Optional.ofNullable(columns.get(column))
                .ifPresent(shown -> shown.scrollTo(mention.citation().place(), READING_HEIGHT));
    }

    /// Another print has other mentions: those looked at are looked for again.
    void reread() {
        choice.set(choice.get().flatMap(Choice::authority).map(authority -> {
            Optional<Mention> left = first(Column.LEFT, authority);
            Optional<Mention> right = first(Column.RIGHT, authority);
            return new Choice(Optional.of(authority), left.or(() -> right), left, right);
        }));
    }
}
