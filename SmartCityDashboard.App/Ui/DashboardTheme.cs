using MudBlazor;

namespace SmartCityDashboard.App.Ui;

/// <summary>
/// Palette, type scale and radius of the house. wwwroot/theme.css is written from it by a test, so that a page carries no theme of its own and a
/// reader's dark mode needs no script. Colours passed contrast checks in both themes; the darker steps are the texts of notices.
/// </summary>
public static class DashboardTheme
{
    private static readonly string[] SystemFonts = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Helvetica Neue", "Noto Sans", "Liberation Sans", "Arial", "sans-serif"];

    public static MudTheme Value { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1d4f91",
            Secondary = "#8a1c5b",
            Tertiary = "#00695c",
            Info = "#0b5cad",
            Success = "#1b6e3c",
            Warning = "#8a4b00",
            Error = "#b3261e",
            InfoDarken = "#084785",
            SuccessDarken = "#14532d",
            WarningDarken = "#6b3a00",
            ErrorDarken = "#8c1d18",
            Background = "#f5f6f8",
            BackgroundGray = "#eceff3",
            Surface = "#ffffff",
            AppbarBackground = "#ffffff",
            AppbarText = "#17202c",
            DrawerBackground = "#ffffff",
            DrawerText = "#17202c",
            DrawerIcon = "#55606e",
            TextPrimary = "#17202c",
            TextSecondary = "#55606e",
            TextDisabled = "#6b6b6b",
            ActionDefault = "#55606e",
            LinesDefault = "#dfe3e8",
            LinesInputs = "#7c8794",
            TableLines = "#dfe3e8",
            Divider = "#dfe3e8",
            DividerLight = "#eceff3",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#a8c7fa",
            PrimaryContrastText = "#062e6f",
            Secondary = "#f3b0d3",
            SecondaryContrastText = "#4c0d31",
            Tertiary = "#84d6c8",
            TertiaryContrastText = "#00332c",
            Info = "#9ecbff",
            InfoContrastText = "#06305e",
            Success = "#8fd6a5",
            SuccessContrastText = "#0b3d1f",
            Warning = "#ffcc80",
            WarningContrastText = "#4a2b00",
            Error = "#f2b8b5",
            ErrorContrastText = "#601410",
            InfoDarken = "#bfdcff",
            SuccessDarken = "#b3e5c2",
            WarningDarken = "#ffdda8",
            ErrorDarken = "#f7d0ce",
            Background = "#11151b",
            BackgroundGray = "#151a21",
            Surface = "#1a1f27",
            AppbarBackground = "#1a1f27",
            AppbarText = "#e6eaf0",
            DrawerBackground = "#151a21",
            DrawerText = "#e6eaf0",
            DrawerIcon = "#a3adba",
            TextPrimary = "#e6eaf0",
            TextSecondary = "#a3adba",
            TextDisabled = "#8d97a5",
            ActionDefault = "#a3adba",
            LinesDefault = "#323b47",
            LinesInputs = "#76828f",
            TableLines = "#323b47",
            Divider = "#323b47",
            DividerLight = "#262e38",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = SystemFonts, FontSize = "14px", LineHeight = "1.5", LetterSpacing = "normal" },
            H1 = new H1Typography { FontFamily = SystemFonts, FontSize = "24px", FontWeight = "650", LineHeight = "1.25", LetterSpacing = "-0.01em" },
            H2 = new H2Typography { FontFamily = SystemFonts, FontSize = "16px", FontWeight = "650", LineHeight = "1.4", LetterSpacing = "normal" },
            H3 = new H3Typography { FontFamily = SystemFonts, FontSize = "14px", FontWeight = "650", LineHeight = "1.4", LetterSpacing = "normal" },
            H4 = new H4Typography { FontFamily = SystemFonts, FontSize = "14px", FontWeight = "600", LineHeight = "1.4", LetterSpacing = "normal" },
            H5 = new H5Typography { FontFamily = SystemFonts, FontSize = "14px", FontWeight = "600", LineHeight = "1.4", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = SystemFonts, FontSize = "16px", FontWeight = "650", LineHeight = "1.4", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = SystemFonts, FontSize = "14px", LineHeight = "1.5", LetterSpacing = "normal" },
            Subtitle2 = new Subtitle2Typography { FontFamily = SystemFonts, FontSize = "13px", FontWeight = "600", LineHeight = "1.5", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = SystemFonts, FontSize = "14px", LineHeight = "1.5", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = SystemFonts, FontSize = "13px", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = SystemFonts, FontSize = "14px", FontWeight = "600", LineHeight = "1.5", LetterSpacing = "normal", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = SystemFonts, FontSize = "12px", LineHeight = "1.4", LetterSpacing = "normal" },
            Overline = new OverlineTypography { FontFamily = SystemFonts, FontSize = "12px", FontWeight = "600", LineHeight = "1.4", LetterSpacing = "0.04em", TextTransform = "none" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px", AppbarHeight = "56px", DrawerWidthLeft = "232px" },
    };
}
