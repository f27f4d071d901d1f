using System.Globalization;
using System.Text;

namespace SmartCityDashboard.Core.Visits;

/// <summary>A delegation's name without what people write differently: case, accents, signs, order of words, words that say only “delegation from”.</summary>
public static class DelegationKey
{
    private const int Longest = 400;

    private static readonly HashSet<string> Filler = ["delegation", "delegationen", "delegacion", "group", "grupp", "besok", "visit", "from", "fran", "the", "of", "and", "och", "av", "in", "i"];

    public static string Of(string delegation)
    {
        var plain = new StringBuilder();
        foreach (var sign in delegation.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(char.IsLetterOrDigit(sign) ? sign : ' ');
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Filler.Contains(word)).Order(StringComparer.Ordinal).ToList();
        // Taken apart, some scripts write a letter with three signs.
        var key = string.Join(' ', telling.Count > 0 ? telling : [.. words]);
        return key.Length > Longest ? key[..Longest] : key;
    }
}
