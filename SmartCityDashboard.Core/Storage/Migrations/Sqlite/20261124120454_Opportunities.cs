using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Opportunities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Opportunities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StageOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StageBefore = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    ParkedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AgreedWith = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TitleSort = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DuplicateOf = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    LeadReceiver = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BuyerCountry = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Buyer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NextStep = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opportunities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Opportunities_Countries_BuyerCountry",
                        column: x => x.BuyerCountry,
                        principalTable: "Countries",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Opportunities_Nodes_LeadReceiver",
                        column: x => x.LeadReceiver,
                        principalTable: "Nodes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunitiesHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AgreedWith = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Buyer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    BuyerCountry = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DuplicateOf = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    LeadReceiver = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    NextStep = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    NextStepOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ParkedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StageBefore = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    StageOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TitleSort = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunitiesHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityCompaniesHistory",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityCompaniesHistory", x => new { x.OpportunityId, x.Number, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityCounters",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityCounters", x => x.Year);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityHandoversHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityHandoversHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityNotesHistory",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityNotesHistory", x => new { x.OpportunityId, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityStagesHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    With = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityStagesHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityThemesHistory",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityThemesHistory", x => new { x.OpportunityId, x.Theme, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityTouchesHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityTouchesHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityTouchNotesHistory",
                columns: table => new
                {
                    TouchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityTouchNotesHistory", x => new { x.TouchId, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityVisitsHistory",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityVisitsHistory", x => new { x.OpportunityId, x.VisitId, x.RecordedAt });
                });

            migrationBuilder.CreateTable(
                name: "OpportunityCompanies",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityCompanies", x => new { x.OpportunityId, x.Number });
                    table.ForeignKey(
                        name: "FK_OpportunityCompanies_Companies_Number",
                        column: x => x.Number,
                        principalTable: "Companies",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpportunityCompanies_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityHandovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityHandovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpportunityHandovers_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityNotes",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityNotes", x => x.OpportunityId);
                    table.ForeignKey(
                        name: "FK_OpportunityNotes_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityStages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Because = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    With = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityStages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpportunityStages_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityThemes",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityThemes", x => new { x.OpportunityId, x.Theme });
                    table.ForeignKey(
                        name: "FK_OpportunityThemes_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpportunityThemes_Themes_Theme",
                        column: x => x.Theme,
                        principalTable: "Themes",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityTouches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityTouches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpportunityTouches_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityVisits",
                columns: table => new
                {
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VisitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityVisits", x => new { x.OpportunityId, x.VisitId });
                    table.ForeignKey(
                        name: "FK_OpportunityVisits_Opportunities_OpportunityId",
                        column: x => x.OpportunityId,
                        principalTable: "Opportunities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpportunityVisits_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpportunityTouchNotes",
                columns: table => new
                {
                    TouchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpportunityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpportunityTouchNotes", x => x.TouchId);
                    table.ForeignKey(
                        name: "FK_OpportunityTouchNotes_OpportunityTouches_TouchId",
                        column: x => x.TouchId,
                        principalTable: "OpportunityTouches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_BuyerCountry",
                table: "Opportunities",
                column: "BuyerCountry");

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_LeadReceiver_Stage",
                table: "Opportunities",
                columns: new[] { "LeadReceiver", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_ParkedUntil",
                table: "Opportunities",
                column: "ParkedUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_RecordedAt",
                table: "Opportunities",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_Reference",
                table: "Opportunities",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_Stage_StageOn_Id",
                table: "Opportunities",
                columns: new[] { "Stage", "StageOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_StageOn_Id",
                table: "Opportunities",
                columns: new[] { "StageOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Opportunities_TitleSort_Id",
                table: "Opportunities",
                columns: new[] { "TitleSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunitiesHistory_BuyerCountry",
                table: "OpportunitiesHistory",
                column: "BuyerCountry");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunitiesHistory_LeadReceiver_Stage",
                table: "OpportunitiesHistory",
                columns: new[] { "LeadReceiver", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunitiesHistory_ParkedUntil",
                table: "OpportunitiesHistory",
                column: "ParkedUntil");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunitiesHistory_RecordedAt",
                table: "OpportunitiesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunitiesHistory_Reference",
                table: "OpportunitiesHistory",
                column: "Reference");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunitiesHistory_Stage_StageOn_Id",
                table: "OpportunitiesHistory",
                columns: new[] { "Stage", "StageOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunitiesHistory_StageOn_Id",
                table: "OpportunitiesHistory",
                columns: new[] { "StageOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunitiesHistory_TitleSort_Id",
                table: "OpportunitiesHistory",
                columns: new[] { "TitleSort", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityCompanies_Number_OpportunityId",
                table: "OpportunityCompanies",
                columns: new[] { "Number", "OpportunityId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityCompanies_RecordedAt",
                table: "OpportunityCompanies",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityCompaniesHistory_Number_OpportunityId",
                table: "OpportunityCompaniesHistory",
                columns: new[] { "Number", "OpportunityId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityCompaniesHistory_RecordedAt",
                table: "OpportunityCompaniesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityHandovers_OpportunityId",
                table: "OpportunityHandovers",
                column: "OpportunityId");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityHandovers_RecordedAt",
                table: "OpportunityHandovers",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityHandoversHistory_OpportunityId",
                table: "OpportunityHandoversHistory",
                column: "OpportunityId");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityHandoversHistory_RecordedAt",
                table: "OpportunityHandoversHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityNotes_RecordedAt",
                table: "OpportunityNotes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityNotesHistory_RecordedAt",
                table: "OpportunityNotesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityStages_OpportunityId_Place",
                table: "OpportunityStages",
                columns: new[] { "OpportunityId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityStages_RecordedAt",
                table: "OpportunityStages",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityStagesHistory_OpportunityId_Place",
                table: "OpportunityStagesHistory",
                columns: new[] { "OpportunityId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityStagesHistory_RecordedAt",
                table: "OpportunityStagesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityThemes_RecordedAt",
                table: "OpportunityThemes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityThemes_Theme_OpportunityId",
                table: "OpportunityThemes",
                columns: new[] { "Theme", "OpportunityId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityThemesHistory_RecordedAt",
                table: "OpportunityThemesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityThemesHistory_Theme_OpportunityId",
                table: "OpportunityThemesHistory",
                columns: new[] { "Theme", "OpportunityId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityTouches_OpportunityId_On",
                table: "OpportunityTouches",
                columns: new[] { "OpportunityId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityTouches_RecordedAt",
                table: "OpportunityTouches",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityTouchesHistory_OpportunityId_On",
                table: "OpportunityTouchesHistory",
                columns: new[] { "OpportunityId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityTouchesHistory_RecordedAt",
                table: "OpportunityTouchesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityTouchNotes_OpportunityId",
                table: "OpportunityTouchNotes",
                column: "OpportunityId");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityTouchNotes_RecordedAt",
                table: "OpportunityTouchNotes",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityTouchNotesHistory_OpportunityId",
                table: "OpportunityTouchNotesHistory",
                column: "OpportunityId");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityTouchNotesHistory_RecordedAt",
                table: "OpportunityTouchNotesHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityVisits_RecordedAt",
                table: "OpportunityVisits",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityVisits_VisitId_OpportunityId",
                table: "OpportunityVisits",
                columns: new[] { "VisitId", "OpportunityId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityVisitsHistory_RecordedAt",
                table: "OpportunityVisitsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OpportunityVisitsHistory_VisitId_OpportunityId",
                table: "OpportunityVisitsHistory",
                columns: new[] { "VisitId", "OpportunityId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OpportunitiesHistory");

            migrationBuilder.DropTable(
                name: "OpportunityCompanies");

            migrationBuilder.DropTable(
                name: "OpportunityCompaniesHistory");

            migrationBuilder.DropTable(
                name: "OpportunityCounters");

            migrationBuilder.DropTable(
                name: "OpportunityHandovers");

            migrationBuilder.DropTable(
                name: "OpportunityHandoversHistory");

            migrationBuilder.DropTable(
                name: "OpportunityNotes");

            migrationBuilder.DropTable(
                name: "OpportunityNotesHistory");

            migrationBuilder.DropTable(
                name: "OpportunityStages");

            migrationBuilder.DropTable(
                name: "OpportunityStagesHistory");

            migrationBuilder.DropTable(
                name: "OpportunityThemes");

            migrationBuilder.DropTable(
                name: "OpportunityThemesHistory");

            migrationBuilder.DropTable(
                name: "OpportunityTouchesHistory");

            migrationBuilder.DropTable(
                name: "OpportunityTouchNotes");

            migrationBuilder.DropTable(
                name: "OpportunityTouchNotesHistory");

            migrationBuilder.DropTable(
                name: "OpportunityVisits");

            migrationBuilder.DropTable(
                name: "OpportunityVisitsHistory");

            migrationBuilder.DropTable(
                name: "OpportunityTouches");

            migrationBuilder.DropTable(
                name: "Opportunities");
        }
    }
}
