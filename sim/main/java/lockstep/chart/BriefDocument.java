package lockstep.chart;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;

/** A briefing as a PDF file of two A4 pages. Letters shrink until it fits; charts are drawn, not pictures, and can be enlarged. */
public final class BriefDocument {
    private static final int WIDTH = 1000;
    private static final float MARGIN = 36;
    private static final int PAGES = 2;
    private static final float[] SIZES = {9f, 8.5f, 8f, 7.5f, 7f, 6.5f, 6f};
    private static final float LEADING = 1.2f;

    private final Briefing briefing;
    private final Instant made;
    private final float size;

    private BriefDocument(Briefing briefing, Instant made, float size) {
        this.briefing = briefing;
        this.made = made;
        this.size = size;
    }

    /**
     * Writes it, under a temporary name first.
     *
     * @param made date that the file bears
     */
    public static void write(Briefing briefing, Instant made, Path file) throws IOException {
        Picture.write(file, temporary -> Files.write(temporary, bytes(briefing, made)));
    }

    static byte[] bytes(Briefing briefing, Instant made) {
        for (float size : SIZES) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (new BriefDocument(briefing, made, size).write(bytes) <= PAGES || size == SIZES[SIZES.length - 1]) {
                return bytes.toByteArray();
            }
        }
        throw new IllegalStateException("Expected a size of letters");
    }

    /** Returns the number of pages. */
    private int write(ByteArrayOutputStream bytes) {
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN * 0.8f, MARGIN * 0.8f)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            writer.setStrictImageSequence(true);
            document.addTitle(briefing.title());
            document.open();
            add(document, briefing.title(), FontFactory.getFont(FontFactory.HELVETICA_BOLD, size * 1.6f), 0);
            List<Briefing.Figure> figures = briefing.figures();
            for (int p = 0; p < briefing.parts().size(); p++) {
                Briefing.Part part = briefing.parts().get(p);
                add(document, part.heading(), FontFactory.getFont(FontFactory.HELVETICA_BOLD, size * 1.15f), size * 0.5f);
                for (String sentence : part.sentences()) {
                    add(document, sentence, FontFactory.getFont(FontFactory.HELVETICA, size), size * 0.1f);
                }
                if (p >= 1 && p <= figures.size()) {
                    document.add(image(writer, figures.get(p - 1)));
                }
            }
            add(document, briefing.source(), FontFactory.getFont(FontFactory.HELVETICA, size * 0.9f), size);
            GregorianCalendar date = GregorianCalendar.from(ZonedDateTime.ofInstant(made, ZoneOffset.UTC));
            writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(date));
            writer.getInfo().put(PdfName.MODDATE, new PdfDate(date));
            int pages = writer.getPageNumber();
            document.close();
            return pages;
        } catch (DocumentException impossible) {
            throw new IllegalStateException("A document in memory cannot fail to be written", impossible);
        }
    }

    private void add(Document document, String text, Font font, float before) {
        com.lowagie.text.Paragraph paragraph = new com.lowagie.text.Paragraph(font.getSize() * LEADING);
        paragraph.setSpacingBefore(before);
        paragraph.add(new Phrase(font.getSize() * LEADING, text, font));
        document.add(paragraph);
    }

    private Image image(PdfWriter writer, Briefing.Figure figure) {
        int height = BriefPage.height(figure.drawing());
        PdfTemplate template = writer.getDirectContent().createTemplate(WIDTH, height);
        // Letters as shapes: they are laid out by Java's fonts, which the reader may not have.
        Graphics2D pen = template.createGraphicsShapes(WIDTH, height);
        figure.drawing().draw(pen, WIDTH, height);
        pen.dispose();
        Image image = Image.getInstance(template);
        image.setAlt(figure.drawing().words().title() + ". " + figure.alternative());
        // Charts shrink with the letters.
        image.scalePercent(100 * (PageSize.A4.getWidth() - 2 * MARGIN) / WIDTH * Math.min(1, (size + 2) / (SIZES[0] + 1.2f)));
        image.setAlignment(Image.MIDDLE);
        image.setSpacingBefore(size / 2);
        return image;
    }
}
