#include "paperwork/text_lines.hpp"

#include <string>
#include <string_view>

namespace sen::paperwork {
namespace {

/// The metrics of Times New Roman, which NĐ 30/2020/NĐ-CP asks for; free and in Debian.
constexpr auto font_family = "Liberation Serif";

int units(double points) { return static_cast<int>(points * PANGO_SCALE); }

std::string shown(const Span& span, int page_number)
{
    std::string text;
    for (const auto letter : span.text) {
        if (letter == page_number_sign)
            text += std::to_string(page_number);
        else
            text += letter;
    }
    if (!span.look.capitals) return text;
    const std::unique_ptr<char, decltype(&g_free)> upper(
        g_utf8_strup(text.data(), static_cast<gssize>(text.size())), &g_free);
    return upper.get();
}

void add_look(PangoAttrList* list, const Look& look, std::size_t from, std::size_t to)
{
    const auto add = [&](PangoAttribute* attribute) {
        attribute->start_index = static_cast<guint>(from);
        attribute->end_index = static_cast<guint>(to);
        pango_attr_list_insert(list, attribute);
    };
    add(pango_attr_size_new(units(look.size)));
    if (look.bold) add(pango_attr_weight_new(PANGO_WEIGHT_BOLD));
    if (look.italic) add(pango_attr_style_new(PANGO_STYLE_ITALIC));
    if (look.underlined) add(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
    const auto part = [&](unsigned shift) {
        return static_cast<guint16>(((look.colour >> shift) & 0xFFU) * 257);
    };
    if (look.colour != 0) add(pango_attr_foreground_new(part(16), part(8), part(0)));
}

}  // namespace

std::shared_ptr<PangoContext> text_context(cairo_t* page)
{
    std::shared_ptr<PangoContext> context(pango_cairo_create_context(page), &g_object_unref);
    pango_cairo_context_set_resolution(context.get(), 72);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string("vi"));
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    auto* font = pango_font_description_from_string(font_family);
    pango_context_set_font_description(context.get(), font);
    pango_font_description_free(font);
    return context;
}

TextLayout
break_lines(PangoContext* context, const Paragraph& paragraph, double width, int page_number)
{
    const TextLayout layout(pango_layout_new(context), &g_object_unref);
    const auto list = std::shared_ptr<PangoAttrList>(pango_attr_list_new(), &pango_attr_list_unref);
    std::string text;
    for (const auto& span : paragraph.spans) {
        const auto from = text.size();
        text += shown(span, page_number);
        add_look(list.get(), span.look, from, text.size());
    }
    // A long word is cut between letters, and nothing is added to what it says.
    pango_attr_list_insert(list.get(), pango_attr_insert_hyphens_new(FALSE));
    if (text.empty()) {
        text = " ";
        add_look(list.get(), paragraph.empty, 0, 1);
    }
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout.get(), list.get());
    const auto room = width - paragraph.start - paragraph.end;
    pango_layout_set_width(layout.get(), units(room < 1 ? 1 : room));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_indent(layout.get(), units(paragraph.first));
    if (paragraph.align == Paragraph::centre)
        pango_layout_set_alignment(layout.get(), PANGO_ALIGN_CENTER);
    if (paragraph.align == Paragraph::right)
        pango_layout_set_alignment(layout.get(), PANGO_ALIGN_RIGHT);
    pango_layout_set_justify(layout.get(), paragraph.align == Paragraph::justified);
    return layout;
}

bool has_font()
{
    constexpr gunichar first = 0x1EA0;
    constexpr gunichar last = 0x1EF9;
    const std::shared_ptr<PangoContext> context(
        pango_font_map_create_context(pango_cairo_font_map_get_default()), &g_object_unref);
    pango_context_set_language(context.get(), pango_language_from_string("vi"));
    const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> wanted(
        pango_font_description_from_string(font_family), &pango_font_description_free);
    const std::shared_ptr<PangoFont> font(
        pango_context_load_font(context.get(), wanted.get()), [](PangoFont* held) {
            if (held != nullptr) g_object_unref(held);
        });
    if (!font) return false;
    for (auto letter = first; letter <= last; ++letter)
        if (!pango_font_has_char(font.get(), letter)) return false;
    const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> found(
        pango_font_describe(font.get()), &pango_font_description_free);
    return std::string_view(pango_font_description_get_family(found.get())) == font_family;
}

}  // namespace sen::paperwork
