package counterpoint.paper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/// A printer of this machine.
///
/// Where the system takes a PDF as it is (CUPS, on Linux and macOS), it gets it; else each page is drawn for it.
final class SystemPrinter implements Printer {
    private static final double POINTS = 72;
    private static final double NEAR = 4;

    private final PrintService service;
    private final Optional<PaperSize> paper;
    private final boolean twoSided;

    /// Asks it for its paper and its sides, which may go over a network; whoever shows it later need not wait.
    SystemPrinter(PrintService service) {
        this.service = service;
        Object loaded = service.getDefaultAttributeValue(Media.class);
        this.paper = Arrays.stream(PaperSize.values()).filter(size -> isOf(loaded, size)).findFirst();
        this.twoSided = service.getSupportedAttributeValues(Sides.class, null, null) instanceof Sides[] sides
                && List.of(sides).contains(Sides.TWO_SIDED_LONG_EDGE);
    }

    /// All of them, the usual one first.
    static List<Printer> all() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> takesPdf(service)
                        || service.isDocFlavorSupported(DocFlavor.SERVICE_FORMATTED.PAGEABLE))
                .sorted(Comparator.comparing((PrintService service) -> !service.equals(usual))
                        .thenComparing(PrintService::getName))
                .<Printer>map(SystemPrinter::new)
                .toList();
    }

    private static boolean takesPdf(PrintService service) {
        return service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF);
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public Optional<PaperSize> paper() {
        return paper;
    }

    @Override
    public boolean printsTwoSided() {
        return twoSided;
    }

    @Override
    public void print(PrintOrder order) throws IOException {
        DocPrintJob job = service.createPrintJob();
        try {
            if (takesPdf(service)) {
                job.print(new SimpleDoc(order.pdf().bytes(), DocFlavor.BYTE_ARRAY.PDF, null), wishes(order));
            } else {
                draw(job, order);
            }
        } catch (PrintException refused) {
            throw new IOException("The printer “" + name() + "” did not take it. See whether it is on and has paper, or"
                    + " save a PDF instead; nothing is lost.", refused);
        }
    }

    private void draw(DocPrintJob job, PrintOrder order) throws IOException, PrintException {
        try (PDDocument document = Loader.loadPDF(order.pdf().bytes())) {
            job.print(
                    new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
                    wishes(order));
        }
    }

    private PrintRequestAttributeSet wishes(PrintOrder order) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(order.title(), null));
        wishes.add(new Copies(order.copies()));
        wishes.add(media(order.paper()));
        wishes.add(order.twoSided() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        return wishes;
    }

    /// The name by which the printer's own list calls a sheet; only such a name reaches CUPS with a PDF.
    private Media media(PaperSize paper) {
        Media usual = standard(paper);
        return service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] sheets
                ? Arrays.stream(sheets).filter(sheet -> !sheet.equals(usual) && isOf(sheet, paper)).findFirst()
                        .orElse(usual)
                : usual;
    }

    private static MediaSizeName standard(PaperSize paper) {
        return switch (paper) {
            case LETTER -> MediaSizeName.NA_LETTER;
            case A4 -> MediaSizeName.ISO_A4;
        };
    }

    private static boolean isOf(@Nullable Object media, PaperSize paper) {
        return media instanceof MediaSizeName name
                && Optional.ofNullable(MediaSize.getMediaSizeForName(name))
                        .filter(size -> Math.abs(size.getX(MediaSize.INCH) * POINTS - paper.width()) < NEAR
                                && Math.abs(size.getY(MediaSize.INCH) * POINTS - paper.height()) < NEAR)
                        .isPresent();
    }
}
