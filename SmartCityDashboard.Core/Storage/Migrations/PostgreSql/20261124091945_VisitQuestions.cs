using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class VisitQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "VisitQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Kpi = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    FiltersSv = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    FiltersEn = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    LeftOutBecauseSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    LeftOutBecauseEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Proof = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VisitQuestions_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VisitQuestionsHistory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    FiltersEn = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    FiltersSv = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Kpi = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    LeftOutBecauseEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    LeftOutBecauseSv = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Proof = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ReplacedAt = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitQuestionsHistory", x => new { x.Id, x.RecordedAt });
                });

            migrationBuilder.CreateIndex(
                name: "IX_VisitQuestions_AnsweredAt_WithdrawnAt",
                table: "VisitQuestions",
                columns: new[] { "AnsweredAt", "WithdrawnAt" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitQuestions_RecordedAt",
                table: "VisitQuestions",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitQuestions_VisitId",
                table: "VisitQuestions",
                column: "VisitId");

            migrationBuilder.CreateIndex(
                name: "IX_VisitQuestionsHistory_AnsweredAt_WithdrawnAt",
                table: "VisitQuestionsHistory",
                columns: new[] { "AnsweredAt", "WithdrawnAt" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitQuestionsHistory_RecordedAt",
                table: "VisitQuestionsHistory",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_VisitQuestionsHistory_VisitId",
                table: "VisitQuestionsHistory",
                column: "VisitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "VisitQuestions");

            migrationBuilder.DropTable(
                name: "VisitQuestionsHistory");
        }
    }
}
