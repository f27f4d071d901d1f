using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>A number, or why there is none. Zero is a number.</summary>
public enum FigureKind { Number, NotApplicable, NotDue, Missing, Suppressed, Ongoing }

/// <summary>What a cell or a tile shows: a number with its unit, or one of the kinds of empty, each with a glyph and words of its own.</summary>
public readonly record struct Figure
{
    private const string NoBreakSpace = "\u00a0";

    public FigureKind Kind { get; private init; }

    public decimal Value { get; private init; }

    public int Decimals { get; private init; }

    public Text? Unit { get; private init; }

    public bool IsShare { get; private init; }

    public bool IsEstimated { get; init; }

    public static Figure NotApplicable => new() { Kind = FigureKind.NotApplicable };

    /// <summary>The day when it can be known has not come.</summary>
    public static Figure NotDue => new() { Kind = FigureKind.NotDue };

    /// <summary>Should be there and is not.</summary>
    public static Figure Missing => new() { Kind = FigureKind.Missing };

    /// <summary>Known, but too few stand behind it for this reader to see.</summary>
    public static Figure Suppressed => new() { Kind = FigureKind.Suppressed };

    /// <summary>A cohort that is not old enough to judge.</summary>
    public static Figure Ongoing => new() { Kind = FigureKind.Ongoing };

    public static Figure Count(long value, Text? unit = null) => new() { Value = value, Unit = unit };

    public static Figure Number(decimal value, int decimals, Text? unit = null) => new() { Value = value, Decimals = decimals, Unit = unit };

    /// <param name="share">0.12 is written 12,0 %.</param>
    /// <param name="decimals">Digits after the decimal sign of the percentage.</param>
    public static Figure Share(decimal share, int decimals = 1) => new() { Value = share, Decimals = decimals, IsShare = true };

    /// <summary>0 of 0 is not applicable, never 0 %.</summary>
    public static Figure ShareOf(long part, long whole, int decimals = 1) => whole == 0 ? NotApplicable : Share((decimal)part / whole, decimals);

    /// <summary>As eyes read it: 1 785, 12,0 %, –.</summary>
    public string Glyph => Kind switch
    {
        FigureKind.NotApplicable => "–",
        FigureKind.NotDue => "◷",
        FigureKind.Missing => "?",
        FigureKind.Suppressed => "··",
        FigureKind.Ongoing => "…",
        _ => Written,
    };

    /// <summary>As ears hear it, and as the tooltip says it; null where the glyph says all.</summary>
    public Text? Words => Kind switch
    {
        FigureKind.NotApplicable => FigureTexts.NotApplicable,
        FigureKind.NotDue => FigureTexts.NotDue,
        FigureKind.Missing => FigureTexts.Missing,
        FigureKind.Suppressed => FigureTexts.Suppressed,
        FigureKind.Ongoing => FigureTexts.Ongoing,
        _ => IsEstimated ? FigureTexts.Estimated.With(Written) : null,
    };

    public override string ToString() => Glyph;

    private string Written => (IsEstimated ? FigureTexts.About + NoBreakSpace : "") + Digits + (Unit is null ? "" : NoBreakSpace + Unit);

    private string Digits => IsShare
        ? (Value * 100).ToString("N" + Decimals, CultureInfo.CurrentCulture) + (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "%" : NoBreakSpace + "%")
        : Value.ToString("N" + Decimals, CultureInfo.CurrentCulture);
}
