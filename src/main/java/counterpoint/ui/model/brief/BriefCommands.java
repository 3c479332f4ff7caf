package counterpoint.ui.model.brief;

import counterpoint.note.Brief;
import counterpoint.note.BriefTemplate;
import counterpoint.note.ColorNames;
import counterpoint.note.MarkColor;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the reader does with the brief that a [BriefModel] shows; every change is kept at once and undone by its name.
public final class BriefCommands {
    private final BriefModel model;

    public BriefCommands(BriefModel model) {
        this.model = model;
    }

    /// Begins to write below the chosen row; below a heading, first under it.
    public void write() {
        keep();
        begin(BriefEdit.Kind.NEW_WORDS, model.chosen().get().below());
    }

    /// Begins to write the chosen words anew, or the name of the chosen heading; what is quoted stays exact.
    public void rewrite() {
        model.row().ifPresent(row -> {
            switch (row) {
                case BriefRow.Heading heading -> begin(BriefEdit.Kind.HEADING, heading.spot());
                case BriefRow.Words words -> begin(BriefEdit.Kind.WORDS, words.spot());
                case BriefRow.Quoted _,BriefRow.Field _ -> {
                    // Nothing of the reader's to write anew.
                }
            }
        });
    }

    /// Begins to write a heading behind the chosen one.
    public void writeHeading() {
        keep();
        model.filled().ifPresent(filled -> begin(
                BriefEdit.Kind.NEW_HEADING,
                Spot.heading(Math.min(model.chosen().get().section() + 1, filled.sections().size()))));
    }

    private void begin(BriefEdit.Kind kind, Spot spot) {
        model.shown().ifPresent(shown -> model.filled().ifPresent(filled -> model.edit(
                Optional.of(new BriefEdit(kind, spot, shown.brief().now().get(), filled)), spot)));
    }

    /// Keeps the letters typed so far; they are on disk at once, and one step of the history when the reader ends.
    public void type(String words) {
        model.shown().ifPresent(shown -> model.edit().ifPresent(edit -> shown.brief()
                .draft(edit.name(), _ -> edit.with(words))));
    }

    /// Ends writing and keeps what was written.
    public void keep() {
        model.shown().ifPresent(shown -> model.edit().ifPresent(edit -> {
            model.edit(Optional.empty(), edit.spot());
            shown.brief().keep();
            model.settle(edit.spot());
        }));
    }

    /// Ends writing and leaves all as it was before.
    public void revert() {
        model.shown().ifPresent(shown -> model.edit().ifPresent(edit -> {
            shown.brief().draft(edit.name(), _ -> edit.kept());
            shown.brief().keep();
            model.edit(Optional.empty(), edit.spot());
            model.settle(edit.spot());
        }));
    }

    /// Takes what is chosen out of the brief: a quotation, whose mark stays; the reader's words; a heading with the
    /// reader's words under it.
    public void takeOut() {
        model.row().ifPresent(row -> {
            switch (row) {
                case BriefRow.Heading heading -> change(Texts.of("undo.briefNoHeading"), heading.spot(),
                        brief -> brief.unheaded(heading.spot().section()));
                case BriefRow.Words words -> change(Texts.of("undo.briefNoWords"), words.spot(),
                        brief -> brief.without(words.spot().section(), words.spot().at()));
                case BriefRow.Quoted quoted -> change(Texts.of("undo.briefTakeOut"), quoted.spot(),
                        brief -> brief.without(quoted.spot().section(), quoted.spot().at()));
                case BriefRow.Field _ -> {
                    // What is being written is taken back by its own keys.
                }
            }
        });
    }

    /// How many marks were taken out of the brief and are still there.
    public long takenOut() {
        return model.shown().map(shown -> shown.brief().now().get().leftOut().stream()
                .filter(id -> shown.marked().marks().get().mark(id).isPresent())
                .count()).orElse(0L);
    }

    /// Puts back all marks that were taken out.
    public void putBack() {
        change(Texts.of("undo.briefPutBack"), model.chosen().get(), Brief::restored);
    }

    /// Moves what is chosen up or down, a heading with all that stands under it; from the end of one heading on to the next.
    ///
    /// @param step -1 up, 1 down
    public void move(int step) {
        Spot spot = model.chosen().get();
        model.filled().ifPresent(filled -> {
            List<Brief.Section> sections = filled.sections();
            int other = spot.section() + step;
            if (spot.isHeading()) {
                if (other >= 0 && other < sections.size()) {
                    move(spot, Spot.heading(other));
                }
                return;
            }
            int at = spot.at() + step;
            if (at >= 0 && at < sections.get(spot.section()).entries().size()) {
                move(spot, new Spot(spot.section(), at));
            } else if (other >= 0 && other < sections.size()) {
                move(spot, new Spot(other, step > 0 ? 0 : sections.get(other).entries().size()));
            }
        });
    }

    /// Moves a row.
    ///
    /// @param to where it stands afterwards; a heading goes to the place of the heading there
    public void move(Spot from, Spot to) {
        if (from.equals(to)) {
            return;
        }
        if (from.isHeading()) {
            change(Texts.of("undo.briefMoveHeading"), Spot.heading(to.section()),
                    brief -> brief.reordered(from.section(), to.section()));
        } else {
            change(Texts.of("undo.briefMove"), to,
                    brief -> brief.moved(from.section(), from.at(), to.section(), to.at()));
        }
    }

    /// Moves a row to where it was dragged.
    ///
    /// @param target the row beside which it comes
    /// @param above whether it comes above that row
    public void drop(Spot from, Spot target, boolean above) {
        model.filled().ifPresent(filled -> {
            int before = target.section() - 1;
            if (from.isHeading()) {
                move(from, Spot.heading(target.section()));
            } else if (target.isHeading() && above && before >= 0) {
                move(from, behind(from, new Spot(before, filled.sections().get(before).entries().size())));
            } else {
                move(from, behind(from, above && !target.isHeading() ? target : target.below()));
            }
        });
    }

    /// Where a row stands that comes before what stands at `place` now: its own place closes up.
    private static Spot behind(Spot from, Spot place) {
        boolean closes = from.section() == place.section() && from.at() < place.at();
        return closes ? new Spot(place.section(), place.at() - 1) : place;
    }

    /// Lets the highlights of a color flow in under a heading, or of none.
    public void color(int section, Optional<MarkColor> color) {
        change(Texts.of("undo.briefColor"), model.chosen().get(),
                brief -> brief.renamed(section, brief.sections().get(section).heading(), color));
    }

    /// What the reader calls the colors.
    public ColorNames colors() {
        return model.notes().colors().now().get();
    }

    /// Gives the brief the headings of a template; words that the reader wrote stay.
    public void begin(BriefTemplate template) {
        change(Texts.of("undo.briefTemplate"), Spot.heading(0), brief -> brief.under(template));
    }

    private void change(String what, Spot there, Function<Brief, Brief> change) {
        keep();
        model.filled().ifPresent(filled -> model.change(what, change.apply(filled), there));
    }
}
