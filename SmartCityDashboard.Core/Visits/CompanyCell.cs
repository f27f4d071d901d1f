using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Companies in a cell: numbers, names with numbers in brackets, or a number and a name.</summary>
internal static partial class CompanyCell
{
    public static (List<CompanyMet> Companies, Text? Problem) Read(SheetCell cell)
    {
        var pieces = CellValues.List(cell, piece => NumberLast().IsMatch(piece));
        if (pieces.Problem is not null) return ([], pieces.Problem);
        var companies = new List<CompanyMet>();
        foreach (var piece in pieces.Value!)
        {
            var match = NumberLast().Match(piece) is { Success: true } last ? last : NumberFirst().Match(piece);
            if (!match.Success && !piece.Any(char.IsAsciiDigit)) return ([], VisitColumnTexts.CompanyWithoutNumber.With(piece));
            if (!OrganisationNumber.TryRead(match.Success ? match.Groups["number"].Value : piece, out var number, out var problem)) return ([], problem);
            var name = match.Groups["name"].Value.Trim();
            if (companies.All(company => company.Number != number)) companies.Add(new CompanyMet(number, name.Length > 0 ? name : null));
        }

        return (companies, null);
    }

    /// <summary>One number, at the end: so “A AB (559990-1013), Ek &amp; Son AB (559991-2226)” falls apart at the right comma.</summary>
    [GeneratedRegex(@"^(?<name>(?:(?!(?<![0-9])(?:16)?[0-9]{6}[-– ]?[0-9]{4}(?![0-9])).)*?)[\s,:]*\(?(?:org\.?\s?nr\.?:?\s*)?(?<number>(?:16)?[0-9]{6}[-– ]?[0-9]{4})\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberLast();

    [GeneratedRegex(@"^(?<number>(?:16)?[0-9]{6}[-– ]?[0-9]{4})[\s:(]+(?<name>[^()]+?)\)?$")]
    private static partial Regex NumberFirst();
}
