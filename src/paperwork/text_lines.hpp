#pragma once

#include <memory>

#include <pango/pangocairo.h>

#include "paperwork/flow.hpp"

namespace sen::paperwork {

using TextLayout = std::shared_ptr<PangoLayout>;

/// A paragraph broken into lines of at most `width`. Vietnamese is shaped by HarfBuzz; a word that
/// is longer than a line is broken between letters.
TextLayout break_lines(PangoContext*, const Paragraph&, double width, int page_number);

/// A context that measures in points, without hinting: a page is the same on every printer.
std::shared_ptr<PangoContext> text_context(cairo_t* page);

/// Whether the machine has a font with the metrics of Times New Roman and every Vietnamese letter
/// (fonts-liberation2; Debian 12's fonts-liberation has none of U+1EA0 to U+1EF9).
bool has_font();

}  // namespace sen::paperwork
