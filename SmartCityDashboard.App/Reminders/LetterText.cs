using System.Globalization;
using System.Text;

namespace SmartCityDashboard.App.Reminders;

/// <summary>A letter as plain text.</summary>
internal static class LetterText
{
    public static string Write(Letter letter)
    {
        var text = new StringBuilder();
        text.AppendLine(letter.Hello).AppendLine().AppendLine(letter.Intro);
        foreach (var part in letter.Parts)
        {
            text.AppendLine().AppendLine(letter.Heading(part).ToUpper(letter.Language));
            if (part.Sentence is { } sentence) text.AppendLine(letter.Said(sentence));
            foreach (var item in part.Items)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {letter.Said(item.Mark)}: {letter.Said(item.What)}").AppendLine(item.About is { } about ? " – " + letter.Said(about) : "");
                text.Append("  ").AppendLine(letter.AddressOf(item));
            }

            if (letter.More(part) is { } more) text.Append("  ").AppendLine(more);
        }

        text.AppendLine().AppendLine(letter.OpenAll.Words + ":").AppendLine(letter.OpenAll.Address);
        text.AppendLine().AppendLine("-- ");
        foreach (var line in letter.Papers) text.AppendLine(line);
        return text.AppendLine(letter.OptOut.Words + ":").AppendLine(letter.OptOut.Address).ToString();
    }
}
