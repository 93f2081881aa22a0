package city.moyang.base.gallery;

import city.moyang.base.component.QrCode;

/** Seal and code. */
public record PaperExamples(String seal, QrCode code) {
    static PaperExamples all() {
        return new PaperExamples(
                "漠阳平台演示专用印章", QrCode.of("https://moyang.example/verify/DEMO0001", "核验二维码（演示）"));
    }
}
