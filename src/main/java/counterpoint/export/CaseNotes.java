package counterpoint.export;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.Selection;
import counterpoint.compare.Treatment;
import counterpoint.note.Brief;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.note.MarksJson;
import counterpoint.opinion.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the reader marked and wrote of a case, to be written as notes or as a brief.
///
/// @param file the case
/// @param places its marks, found in its texts
/// @param marks the marks themselves
/// @param onAuthorities the marks on authorities as a whole; those on authorities that the case does not cite are left out
/// @param colors what the reader calls the colors
public record CaseNotes(CaseFile file, MarkPlaces places, Marks marks, Marks onAuthorities, ColorNames colors) {
    private static final JsonMapper PRINTER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// A case without notes.
    public static CaseNotes none(CaseFile file) {
        return of(file, Marks.NONE, Marks.NONE, ColorNames.STANDARD);
    }

    /// Finds the marks of a case in its texts.
    public static CaseNotes of(CaseFile file, Marks marks, Marks onAuthorities, ColorNames colors) {
        return new CaseNotes(file, MarkPlaces.of(file, marks), marks, onAuthorities, colors);
    }

    /// The notes: every mark in the order printed, opinion by opinion, then what could not be found again, then authorities.
    public byte[] notes(HandoutFormat format, Imprint imprint) throws IOException {
        return format.write(notes(imprint));
    }

    /// The notes as a handout.
    Handout notes(Imprint imprint) {
        return new Handout("Notes", file.name(), facts(), items(), imprint);
    }

    /// A brief: its headings with what was marked and written under each.
    public byte[] brief(Brief brief, HandoutFormat format, Imprint imprint) throws IOException {
        return format.write(brief(brief, imprint));
    }

    /// A brief as a handout.
    Handout brief(Brief brief, Imprint imprint) {
        return new Handout("Brief", file.name(), facts(), briefItems(brief), imprint);
    }

    /// A brief for the clipboard: without the facts of the case, which its citations give.
    CopiedBrief copied(Brief brief) {
        return CopiedBrief.of(new Handout("Brief", file.name(), List.of(), briefItems(brief), Imprint.today()));
    }

    /// The marks as a W3C annotation collection in JSON-LD, as the workspace keeps them, with those on authorities that the
    /// case cites: other programs read it, and this one takes it in again.
    public byte[] jsonLd() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("first");
        List<Mark> cited = onAuthorities.onAuthorities().marks().stream()
                .filter(mark -> file.authorities().authorities().stream().anyMatch(one -> isOn(mark, one)))
                .toList();
        new MarksJson().write(marks.merged(new Marks(cited, List.of())), file.id(), document);
        return (PRINTER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<Memo.Fact> facts() {
        return new MemoHead(file).facts();
    }

    private List<Handout.Item> briefItems(Brief brief) {
        List<Mark> inOrder = places.inOrder();
        List<Handout.Item> items = new ArrayList<>();
        for (Brief.Section section : brief.filled(inOrder).sections()) {
            items.add(new Handout.Heading(section.heading()));
            for (Brief.Entry entry : section.entries()) {
                switch (entry) {
                    case Brief.Written written -> items.add(new Handout.Written(written.words()));
                    case Brief.Marked marked -> marks.mark(marked.mark()).ifPresent(mark -> {
                        items.add(quoted(mark));
                        items.addAll(own(mark));
                    });
                }
            }
        }
        return items;
    }

    /// What the notes hold, for a handout of their own or a part of a report; empty if there are none.
    List<Handout.Item> items() {
        List<Handout.Item> items = new ArrayList<>();
        List<Mark> inOrder = places.inOrder();
        for (CaseOpinion opinion : file.opinions()) {
            List<Mark> here = inOrder.stream()
                    .filter(mark -> home(mark).filter(opinion.id()::equals).isPresent())
                    .toList();
            part(items, Side.name(opinion), here);
        }
        part(items, "Not found in the texts as they are now", inOrder.stream()
                .filter(mark -> home(mark).isEmpty() && !mark.target().texts().isEmpty())
                .toList());
        authorities(items);
        return items;
    }

    private Optional<String> home(Mark mark) {
        return places.home(mark).map(edition -> edition.opinion().id());
    }

    private void part(List<Handout.Item> items, String heading, List<Mark> all) {
        if (all.isEmpty()) {
            return;
        }
        items.add(new Handout.Heading(heading));
        for (Mark mark : all) {
            items.add(quoted(mark));
            said(mark).map(Handout.Remark::new).ifPresent(items::add);
            items.addAll(own(mark));
        }
    }

    private void authorities(List<Handout.Item> items) {
        boolean first = true;
        for (Authority authority : file.authorities().authorities()) {
            for (Mark mark : on(authority)) {
                if (first) {
                    items.add(new Handout.Heading("Authorities"));
                    items.add(new Handout.Remark(Memo.CAUTION));
                    first = false;
                }
                items.add(named(authority));
                said(mark).map(Handout.Remark::new).ifPresent(items::add);
                items.addAll(own(mark));
            }
        }
    }

    /// What is written on an authority as a whole.
    List<Mark> on(Authority authority) {
        return onAuthorities.marks().stream().filter(mark -> isOn(mark, authority)).toList();
    }

    private static boolean isOn(Mark mark, Authority authority) {
        return mark.target() instanceof MarkTarget.OfAuthority(String key) && authority.isKnownAs(key);
    }

    private static Handout.Item named(Authority authority) {
        boolean isCase = authority.kind() == AuthorityKind.CASE && authority.key().startsWith(authority.name());
        return isCase
                ? new Handout.Authority(authority.name(), authority.key().substring(authority.name().length()))
                : new Handout.Authority("", authority.key());
    }

    /// A mark's words as they are printed now, with their citation; empty if they cannot be found.
    public Optional<CitedQuotation> quotation(Mark mark, QuoteStyle.Form form) {
        return places.home(mark)
                .flatMap(edition -> Selection.of(edition, places.places(mark, edition)))
                .flatMap(words -> file.opinion(words.edition().opinion().id())
                        .map(opinion -> CitedQuotation.of(
                                file, opinion, words, style(mark, words.edition()).in(form))));
    }

    /// A mark's words: as they are printed now with their citation, or as they were.
    private Handout.Item quoted(Mark mark) {
        return quotation(mark, QuoteStyle.Form.FULL).<Handout.Item>map(Handout.Quoted::new)
                .orElseGet(() -> new Handout.Unplaced(mark.target().texts().stream()
                        .map(MarkedText::anchor)
                        .map(anchor -> anchor.exact().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" "))));
    }

    /// What was put out of sight is left out of what is quoted, unless it is the mark itself.
    private QuoteStyle style(Mark mark, Edition edition) {
        List<Place> elided = marks.marks().stream()
                .filter(other -> other.elided() && !other.id().equals(mark.id()))
                .flatMap(other -> places.places(other, edition).stream())
                .toList();
        QuoteStyle full = QuoteStyle.FULL;
        return new QuoteStyle(full.form(), full.prints(), full.asSentence(), full.withoutCitations(), elided);
    }

    private static List<Handout.Item> own(Mark mark) {
        return mark.note().isBlank() ? List.of() : List.of(new Handout.Written(mark.note()));
    }

    /// Color, authority, use, parenthetical and tags of a mark in one line; empty if it has none.
    Optional<String> said(Mark mark) {
        List<String> said = new ArrayList<>();
        mark.color().map(colors::name).ifPresent(said::add);
        if (mark.target() instanceof MarkTarget.OfCitation(var _, String authority)) {
            said.add(authority);
        }
        mark.treatment().map(CaseNotes::word).ifPresent(said::add);
        mark.parenthetical().map(words -> "(" + words + ")").ifPresent(said::add);
        if (!mark.tags().isEmpty()) {
            said.add("Tags: " + String.join(", ", mark.tags()));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", said));
    }

    private static String word(Treatment treatment) {
        return MemoWords.treatment(treatment);
    }
}
