package counterpoint.ui.model.disputes;

import counterpoint.compare.AuthorityTreatment;
import counterpoint.compare.State;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Points of dispute as a table to paste: into a sheet as text with tabs, into a brief as HTML.
///
/// Its last line says that treatments are uses by these opinions, since the table leaves the window.
public final class DisputeTable {
    private final List<List<String>> lines = new ArrayList<>();

    /// @param rows the points, in the order to list them
    public DisputeTable(CaseModel model, List<DisputeRow> rows) {
        PassagePlaces places = new PassagePlaces(model);
        lines.add(List.of(
                Texts.of("disputes.number"),
                Texts.of("disputes.issue"),
                Texts.of("disputes.state"),
                Texts.of("disputes.says", places.name(Column.LEFT)),
                Texts.of("disputes.says", places.name(Column.RIGHT)),
                Texts.of("disputes.authorities")));
        rows.forEach(row -> lines.add(line(row, new PointFacts(model, row.dispute()))));
    }

    private static List<String> line(DisputeRow row, PointFacts facts) {
        return List.of(
                Integer.toString(row.number()),
                row.dispute().title(),
                state(row.dispute().state()),
                Texts.of("disputes.quoted", facts.key(Column.LEFT), facts.pin(Column.LEFT)),
                Texts.of("disputes.quoted", facts.key(Column.RIGHT), facts.pin(Column.RIGHT)),
                facts.authorities().stream().map(used -> words(facts, used)).collect(Collectors.joining("; ")));
    }

    private static String state(State state) {
        return switch (state) {
            case COMPUTED -> Texts.of("disputes.computed");
            case CONFIRMED -> Texts.of("disputes.confirmed");
            case REJECTED -> Texts.of("disputes.rejected");
            case HAND_MADE -> Texts.of("disputes.handMade");
        };
    }

    private static String words(PointFacts facts, PointFacts.Used used) {
        return used.uses().isEmpty()
                ? used.name()
                : Texts.of(
                        "disputes.copied",
                        used.name(),
                        used.uses().stream().map(use -> words(facts, use)).collect(Collectors.joining(", ")));
    }

    private static String words(PointFacts facts, AuthorityTreatment use) {
        String side = facts.places().name(facts.side(use.opinion()));
        return Texts.of("disputes.use", side, TreatmentMark.of(use.treatment()).words());
    }

    /// One line a point, cells apart by tabs.
    public String text() {
        return lines.stream()
                .map(cells -> cells.stream().map(DisputeTable::inOneLine).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n" + Texts.of("disputes.notLaw") + "\n"));
    }

    /// The same as a table of HTML.
    public String html() {
        StringBuilder html = new StringBuilder("<table>");
        for (List<String> cells : lines) {
            String tag = cells.equals(lines.getFirst()) ? "th" : "td";
            html.append("<tr>");
            cells.forEach(cell -> html.append("<" + tag + ">" + escaped(cell) + "</" + tag + ">"));
            html.append("</tr>");
        }
        return html.append("</table><p>" + escaped(Texts.of("disputes.notLaw")) + "</p>").toString();
    }

    private static String inOneLine(String cell) {
        return cell.replaceAll("\\s+", " ");
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
