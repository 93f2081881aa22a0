/**
 * Previews (预览): pages of PDF files and pictures as PNG, drawn on the server within limits of
 * pages, size and time, with a watermark that says who looked and when.
 *
 * <p>Others call {@link city.moyang.base.preview.Previews} after they decided that the reader may
 * see the file.
 */
@NullMarked
@ApplicationModule(
        displayName = "Preview 预览",
        allowedDependencies = {"base.store", "base.typeface"})
package city.moyang.base.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
