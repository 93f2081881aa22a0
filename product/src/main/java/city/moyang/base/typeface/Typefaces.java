package city.moyang.base.typeface;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * 字体: loaded when first needed, asked by one thread at a time (the parsed fonts share a reader).
 */
@Component
public class Typefaces {
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);

    private record Loaded(TrueTypeFont font, CmapLookup characters) {}

    /** The face to set a character in: the wanted one, or the one for rare characters. */
    public synchronized Optional<Face> faceFor(Face wanted, int character) {
        if (glyph(wanted, character) != 0) {
            return Optional.of(wanted);
        }
        return glyph(Face.RARE, character) == 0 ? Optional.empty() : Optional.of(Face.RARE);
    }

    /** The width of a character, in parts of the type size. */
    public synchronized double width(Face face, int character) {
        try {
            var font = load(face).font();
            return (double) font.getAdvanceWidth(glyph(face, character)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character's outline, one em = 1, baseline at 0, upwards positive. */
    public synchronized GeneralPath outline(Face face, int character) {
        try {
            var font = load(face).font();
            var glyph = font.getGlyph().getGlyph(glyph(face, character));
            var path = glyph == null ? new GeneralPath() : glyph.getPath();
            var scale = 1.0 / font.getUnitsPerEm();
            path.transform(java.awt.geom.AffineTransform.getScaleInstance(scale, scale));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole face, read once; not to be used by two threads at a time. */
    public synchronized TrueTypeFont font(Face face) {
        return load(face).font();
    }

    private static InputStream file(Face face) {
        var in = Typefaces.class.getResourceAsStream(face.resource());
        if (in == null) {
            throw new IllegalStateException("no font at " + face.resource());
        }
        return in;
    }

    /** A font file with only these characters. */
    public synchronized byte[] subset(Face face, Set<Integer> characters) {
        try {
            var subsetter = new TTFSubsetter(load(face).font());
            characters.forEach(subsetter::add);
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(Face face, int character) {
        return load(face).characters().getGlyphId(character);
    }

    private Loaded load(Face face) {
        return loaded.computeIfAbsent(face, this::parse);
    }

    private Loaded parse(Face face) {
        try (var in = file(face)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return new Loaded(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
