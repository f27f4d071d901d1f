using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SmartCityDashboard.App.Reminders;

/// <summary>A letter as simple HTML: headings, lists and links, nothing fetched from anywhere.</summary>
internal static class LetterHtml
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(Letter letter)
    {
        var html = new StringBuilder();
        html.Append($"<!DOCTYPE html><html lang=\"{letter.Language.TwoLetterISOLanguageName}\"><head><meta charset=\"utf-8\"><title>{Html.Encode(letter.Subject)}</title></head>");
        html.Append("<body style=\"max-width:42em;margin:0 auto;padding:1em;font-family:sans-serif;line-height:1.5\">");
        html.Append($"<p>{Html.Encode(letter.Hello)}</p><p>{Html.Encode(letter.Intro)}</p>");
        foreach (var part in letter.Parts)
        {
            html.Append($"<h2 style=\"font-size:1.1em\">{Html.Encode(letter.Heading(part))}</h2>");
            if (part.Sentence is { } sentence) html.Append($"<p>{Html.Encode(letter.Said(sentence))}</p>");
            if (part.Items.Count == 0) continue;
            html.Append("<ul>");
            foreach (var item in part.Items)
            {
                html.Append($"<li><strong>{Html.Encode(letter.Said(item.Mark))}</strong> <a href=\"{Html.Encode(letter.AddressOf(item))}\">{Html.Encode(letter.Said(item.What))}</a>");
                html.Append(item.About is { } about ? $"<br>{Html.Encode(letter.Said(about))}</li>" : "</li>");
            }

            html.Append(letter.More(part) is { } more ? $"<li>{Html.Encode(more)}</li></ul>" : "</ul>");
        }

        html.Append($"<p><a href=\"{Html.Encode(letter.OpenAll.Address)}\">{Html.Encode(letter.OpenAll.Words)}</a></p><hr>");
        foreach (var line in letter.Papers) html.Append($"<p style=\"margin:0;font-size:.9em\">{Html.Encode(line)}</p>");
        html.Append($"<p style=\"font-size:.9em\"><a href=\"{Html.Encode(letter.OptOut.Address)}\">{Html.Encode(letter.OptOut.Words)}</a></p>");
        return html.Append("</body></html>").ToString();
    }
}
